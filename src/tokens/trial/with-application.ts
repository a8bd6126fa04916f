import { DATA_UNAVAILABLE, SuiteError } from '../../errors.ts';
import type { Client } from '../../settings/settings.ts';
import { htmlForms } from '../html-forms.ts';
import { openSignedIn } from '../open-signed-in.ts';
import { pageMessage } from '../page-message.ts';
import { removeApplication } from '../remove-application.ts';
import type { GrantContext } from './grant-context.ts';

/**
 * Registers an application for codes, lends it, and removes it whatever happens.
 *
 * The secret is read before the save: newer toolkits show a hash afterwards.
 *
 * @param redirectUris that it registers
 * @param use what is done with it
 * @throws SuiteError `DATA_UNAVAILABLE` where it cannot be registered
 */
export async function withApplication<Result>(
  context: GrantContext,
  redirectUris: readonly string[],
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const { authUrl, secrets } = context;
  const account = await context.account();
  const session = context.pages();
  const page = await openSignedIn(session, `${authUrl}/backend/o/applications/register/`, account);
  const form = htmlForms(page.exchange.response.body).find(({ fields }) =>
    fields.some(([name]) => name === 'client_id'),
  );
  const value = (name: string): string => form?.fields.find(([field]) => field === name)?.[1] ?? '';
  if (form === undefined || value('client_secret') === '') throw unavailable(page.exchange.response.body);
  const client = { clientId: value('client_id'), clientSecret: value('client_secret') };
  secrets.add(client.clientSecret, 'secret of an application of this run');
  const saved = await session.submit(page, form, {
    name: `Contract suite ${context.run}`,
    client_type: 'confidential',
    authorization_grant_type: 'authorization-code',
    redirect_uris: redirectUris.join(' '),
  });
  if (saved.location === null) throw unavailable(saved.exchange.response.body);
  const address = saved.location.href;
  const gone = context.registered({ method: 'POST', url: `${address}delete/`, headers: {}, body: null });
  try {
    return await use(client);
  } finally {
    const removed = await removeApplication(session, `${address}delete/`, account);
    if (removed.response.status === 404) gone();
  }
}

function unavailable(body: string): SuiteError {
  const said = pageMessage(body).replace(/\.$/, '');
  return new SuiteError(
    DATA_UNAVAILABLE,
    `An application of its own cannot be registered${said === '' ? '' : ` ("${said}")`}, so there is none to try with.`,
  );
}
