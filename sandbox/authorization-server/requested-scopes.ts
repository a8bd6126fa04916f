import type { OAuthContext } from './oauth-context.ts';
import { OAuthError } from './oauth-error.ts';

/** The scopes of the system with their descriptions, all of them the default. */
export const scopeDescriptions: Readonly<Record<string, string>> = { read: 'Read scope', write: 'Write scope' };

/**
 * Reads the parameter `scope`.
 * @param scope blank-separated, or nothing for all scopes
 * @param context for its faults
 * @returns the scopes
 * @throws OAuthError `invalid_scope` for one that does not exist
 */
export function requestedScopes(scope: string | undefined, context: OAuthContext): readonly string[] {
  const all = Object.keys(scopeDescriptions);
  if (!scope || context.faults.scopeIgnored) return all;
  const scopes = scope.trim().split(' ');
  if (!context.faults.unknownScopeAccepted && !scopes.every((name) => all.includes(name))) {
    throw new OAuthError('invalid_scope');
  }
  return scopes;
}
