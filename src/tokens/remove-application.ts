import type { Exchange } from '../http/exchange.ts';
import type { Account } from '../settings/settings.ts';
import { htmlForms } from './html-forms.ts';
import { openSignedIn } from './open-signed-in.ts';
import type { PageSession } from './page-session.ts';

/**
 * Removes an application by its page, as a person does, and looks whether it is gone.
 *
 * @param url of the page that asks whether it should be deleted
 * @returns the last answer: 404 where the application is gone
 */
export async function removeApplication(session: PageSession, url: string, account: Account): Promise<Exchange> {
  const page = await openSignedIn(session, url, account);
  const form = htmlForms(page.exchange.response.body).find(({ method }) => method === 'POST');
  if (form === undefined) return page.exchange;
  const button = form.buttons.find(({ name }) => name === 'allow') ?? form.buttons.at(-1);
  await session.submit(page, form, {}, button);
  return (await openSignedIn(session, url, account)).exchange;
}
