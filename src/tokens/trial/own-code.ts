import { SuiteError, TOKEN_REFUSED } from '../../errors.ts';
import type { AuthorizationEnd } from '../authorization-pages.ts';
import { deadEnd } from '../dead-end.ts';
import type { GrantStep } from './grant-case.ts';
import type { GrantContext } from './grant-context.ts';
import { type CodeOptions, ownPages } from './own-pages.ts';

/** A code that nobody else uses. */
export interface OwnCode {
  readonly end: AuthorizationEnd;
  /** The page that gave it; not judged. */
  readonly step: GrantStep;
  readonly code: string;
  readonly redirectUri: string;
}

/**
 * Gets a code of its own.
 *
 * @throws SuiteError `TOKEN_REFUSED` where there is none
 */
export async function ownCode(context: GrantContext, options: CodeOptions = {}): Promise<OwnCode> {
  const end = await ownPages(context, options);
  if (end.location === null) throw deadEnd(end.exchange);
  const code = end.location.searchParams.get('code');
  const error = end.location.searchParams.get('error');
  if (code === null || code === '')
    throw new SuiteError(TOKEN_REFUSED, `The authorization page gave no code but ${error ?? 'nothing'}.`);
  return {
    end,
    step: { exchange: end.exchange, promise: null },
    code,
    redirectUri: options.redirectUri ?? context.settings.redirectUri ?? '',
  };
}
