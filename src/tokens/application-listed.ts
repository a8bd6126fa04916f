import type { Account } from '../settings/settings.ts';
import { openSignedIn } from './open-signed-in.ts';
import type { PageSession } from './page-session.ts';

/** More pages are not opened: then it is not known. */
const MOST = 30;
const DETAIL = /\/backend\/o\/applications\/\d+\//g;

/**
 * Whether an account finds an application among those that it registered: the pages show each to its owner only.
 *
 * @param session at the pages of the authorization server
 * @param authUrl its origin
 * @param clientId of the application
 * @returns `null` where the pages do not tell
 * @throws SuiteError `TOKEN_REFUSED` for a refused login, `TARGET_UNREACHABLE`
 */
export async function applicationListed(
  session: PageSession,
  authUrl: string,
  account: Account,
  clientId: string,
): Promise<boolean | null> {
  const list = await openSignedIn(session, `${authUrl}/backend/o/applications/`, account);
  if (list.exchange.response.status !== 200) return null;
  const pages = [...new Set(list.exchange.response.body.match(DETAIL) ?? [])];
  for (const path of pages.slice(0, MOST)) {
    const page = await session.open(new URL(path, authUrl).href, list);
    if (page.exchange.response.body.includes(clientId)) return true;
  }
  return pages.length > MOST ? null : false;
}
