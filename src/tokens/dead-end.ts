import { SuiteError } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import { pageMessage } from './page-message.ts';
import { refusalCode } from './refusal-code.ts';

/** Why a page that leads nowhere gives no code, in one sentence. */
export function deadEnd({ request, response }: Exchange): SuiteError {
  const message = pageMessage(response.body).replace(/\.$/, '');
  const found = message === '' ? '' : ` ("${message}")`;
  const what = response.status === 200 ? 'shows neither a login nor a consent form' : `answered ${response.status}`;
  return new SuiteError(
    refusalCode(response.status),
    `${request.method} ${request.url.replace(/[?#].*/s, '')} ${what}${found}, so no authorization code can be had.`,
  );
}
