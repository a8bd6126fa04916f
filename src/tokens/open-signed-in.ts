import { SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Account } from '../settings/settings.ts';
import { htmlForms } from './html-forms.ts';
import type { Page, PageSession } from './page-session.ts';

/** The login takes three. */
const mostPages = 6;

/**
 * Opens a page of the authorization server, by way of the login where that is asked for.
 *
 * @returns the page, whatever its status
 * @throws SuiteError `TOKEN_REFUSED` for a refused login and for another host
 */
export async function openSignedIn(session: PageSession, url: string, account: Account): Promise<Page> {
  let page = await session.open(url);
  let isSent = false;
  for (let pages = 1; pages < mostPages; pages += 1) {
    if (page.location !== null) {
      page = await session.open(page.location.href, page);
      continue;
    }
    const login = htmlForms(page.exchange.response.body).find((form) => form.asksPassword);
    if (login === undefined) return page;
    if (isSent) break;
    isSent = true;
    page = await session.submit(page, login, { ...account }, login.buttons[0]);
  }
  throw new SuiteError(TOKEN_REFUSED, `${url} cannot be opened: the login is refused, or leads in a circle.`);
}
