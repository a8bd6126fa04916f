import { DATA_UNAVAILABLE, SuiteError } from '../../errors.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import type { GrantContext } from './grant-context.ts';
import { sendWithToken } from './send-with-token.ts';

/** Reads that are tried until one accepts a living token. */
const mostReads = 6;

/**
 * A read of the services that a living token opens: the control without which a refusal afterwards would prove nothing.
 *
 * @throws SuiteError `DATA_UNAVAILABLE` where no read of the documents accepts the token
 */
export async function readWithToken(context: GrantContext, accessToken: string): Promise<HttpRequest> {
  for (const request of context.reads.slice(0, mostReads)) {
    const { response } = await sendWithToken(context, request, accessToken);
    if (response.status >= 200 && response.status < 300) return request;
  }
  throw new SuiteError(
    DATA_UNAVAILABLE,
    'No read of the services accepts a living token, so a refusal of a dead one would prove nothing.',
  );
}
