import type { OAuthContext } from './oauth-context.ts';
import type { User } from './seeded-users.ts';

/**
 * Checks a user name and its password.
 * @param context of the server
 * @param username to the letter
 * @param password to the letter
 * @returns the user, or null
 */
export function authenticatedUser(context: OAuthContext, username: string, password: string): User | null {
  const user = context.users.find((known) => known.username === username);
  return user && (user.password === password || context.faults.wrongPasswordAccepted) ? user : null;
}
