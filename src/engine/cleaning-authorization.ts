import { SuiteError } from '../errors.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import { fullRightsCandidates } from './full-rights.ts';

/**
 * The header that removes what a run made: where the identity that exercises the operations is refused a token, the next
 * one with full rights does it, since the collection may have made objects all the same.
 * @param tokens the tokens of the run
 * @returns value of the Authorization header
 * @throws SuiteError `TOKEN_REFUSED`, `SETTING_MISSING`: that of the first identity
 */
export async function cleaningAuthorization(tokens: TokenStore): Promise<string | null> {
  const names = fullRightsCandidates.filter((name) => tokens.skip(name) === null);
  let refusal: SuiteError | null = null;
  for (const name of names) {
    try {
      return await tokens.authorization(name);
    } catch (cause) {
      if (!(cause instanceof SuiteError)) throw cause;
      refusal ??= cause;
    }
  }
  if (refusal !== null) throw refusal;
  return tokens.authorization('administrator');
}
