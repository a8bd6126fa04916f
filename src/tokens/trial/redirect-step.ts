import type { RedirectPromise } from '../../spec/oauth-promise.ts';
import type { AuthorizationEnd } from '../authorization-pages.ts';
import { deadEnd } from '../dead-end.ts';
import type { GrantStep } from './grant-case.ts';

/** What the redirect must carry; `proven` says that application and redirect URI are right, so that a page is a fault. */
export type Expected = Pick<RedirectPromise, 'carries' | 'errors'> & Partial<Pick<RedirectPromise, 'after'>>;

/**
 * The step of a person who should be sent back to the application.
 *
 * @throws SuiteError `TOKEN_REFUSED` where an error page came, since application or redirect URI may be set wrong
 */
export function redirectStep(
  end: AuthorizationEnd,
  redirectUri: string,
  expected: Expected | 'proven' = { carries: 'code', errors: [] },
): GrantStep {
  const { exchange, state, location } = end;
  if (location === null && expected !== 'proven' && exchange.response.status < 500) throw deadEnd(exchange);
  const promise = expected === 'proven' ? ({ carries: 'code', errors: [] } as const) : expected;
  return { exchange, promise: { kind: 'redirect', redirectUri, state, after: 'allow', ...promise } };
}
