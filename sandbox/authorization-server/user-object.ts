import type { OAuthContext } from './oauth-context.ts';
import type { User } from './seeded-users.ts';

/** Id of the role `API USER`; how the product names a role in its answer is unknown. */
const API_USER_ROLE_ID = 1;

/**
 * The user as the JSON password endpoint shows him.
 * @param context for the microseconds, which the clock does not count
 * @param user who signed in
 * @returns the fields in the order of the integration notes
 */
export function userObject(context: OAuthContext, user: User): Readonly<Record<string, unknown>> {
  const microseconds = String(Math.floor(context.random.next() * 1000)).padStart(3, '0');
  return {
    id: user.id,
    last_login:
      user.lastLogin === null ? null : new Date(user.lastLogin).toISOString().replace('Z', `${microseconds}Z`),
    is_superuser: user.superuser,
    first_name: user.firstName,
    last_name: user.lastName,
    is_staff: user.staff,
    is_active: true,
    date_joined: user.dateJoined,
    username: user.username,
    email: user.username,
    company: user.company,
    phone: null,
    is_verified: true,
    role: user.role === null ? null : API_USER_ROLE_ID,
    deletion_allowed: true,
  };
}
