import { parse } from 'node-html-parser';
import type { Exchange } from '../../http/exchange.ts';
import { openSignedIn } from '../open-signed-in.ts';
import type { GrantContext } from './grant-context.ts';

/**
 * Opens an application of the account as the account of the second company.
 *
 * @returns what that one is shown; `null` where the account has no application
 */
export async function foreignPage(context: GrantContext): Promise<Exchange | null> {
  const { authUrl, settings } = context;
  const list = `${authUrl}/backend/o/applications/`;
  const own = await openSignedIn(context.pages(), list, await context.account());
  const links = parse(own.exchange.response.body).querySelectorAll('a');
  const paths = links.map((link) => new URL(link.getAttribute('href') ?? '', list));
  const detail = paths.find(({ href }) => /\/applications\/\d+\/$/.test(href) && href.startsWith(list));
  if (detail === undefined || settings.otherAccount === null) return null;
  return (await openSignedIn(context.otherPages(), detail.href, settings.otherAccount)).exchange;
}
