import type { TokenStore } from '../tokens/token-store.ts';
import { fullRights } from './full-rights.ts';

/** The identity that presents a good token in a wrong way. */
const WRONG_SCHEME = 'wrong-scheme';

/**
 * The `Authorization` header of every caller. Who uses a wrong scheme presents a token that is good: credentials of nobody
 * would be refused for themselves, and prove nothing about the scheme.
 * @param tokens the tokens of the run
 * @returns the header of an identity, `null` for none
 */
export function callerAuthorization(tokens: TokenStore): (identity: string) => Promise<string | null> {
  return async (identity) => {
    const usual = fullRights(tokens);
    if (identity !== WRONG_SCHEME || tokens.skip(usual) !== null) return tokens.authorization(identity);
    const header = await tokens.authorization(usual);
    return header?.replace(/^\S+/, 'Basic') ?? null;
  };
}
