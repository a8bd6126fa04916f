import type { TokenStore } from '../tokens/token-store.ts';

/** Identities with full rights, the best first (design section 6). */
export const fullRightsCandidates = ['administrator', 'authorization-code', 'middleware'];

/**
 * The identity that exercises the operations: the first with full rights that the settings allow.
 * @param tokens the tokens of the run
 * @returns its name; the first of all where the settings allow none, so that its missing setting is the reason given
 */
export function fullRights(tokens: TokenStore): string {
  return fullRightsCandidates.find((name) => tokens.skip(name) === null) ?? 'administrator';
}
