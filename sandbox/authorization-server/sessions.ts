import type { Clock } from '../clock.ts';
import type { Incoming } from '../exchange.ts';
import { alphanumeric } from './alphanumeric.ts';
import type { User } from './seeded-users.ts';

/** Who is signed in, in which browser. */
export interface Sessions {
  /** The user of the session cookie, or null. */
  user(incoming: Incoming): User | null;
  /** Signs in. @returns the `Set-Cookie` value */
  start(user: User, incoming: Incoming): string;
  /** Signs out. */
  end(incoming: Incoming): void;
  /** The `Set-Cookie` value that removes the cookie. */
  readonly removal: string;
}

const LIFETIME_S = 1_209_600;
const KEY_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Sessions in the manner of Django: a random key in the cookie `sessionid`, two weeks long.
 * @param clock decides what has expired
 * @returns the store, empty
 */
export function sessions(clock: Clock): Sessions {
  const users = new Map<string, { readonly user: User; readonly expiresAt: number }>();
  return {
    user(incoming) {
      const session = users.get(incoming.cookies['sessionid'] ?? '');
      return session && clock.now() < session.expiresAt ? session.user : null;
    },
    start(user, incoming) {
      users.delete(incoming.cookies['sessionid'] ?? '');
      const key = alphanumeric(32, KEY_CHARACTERS);
      const expiresAt = clock.now() + LIFETIME_S * 1000;
      users.set(key, { user, expiresAt });
      const expires = new Date(expiresAt).toUTCString();
      return `sessionid=${key}; expires=${expires}; HttpOnly; Max-Age=${LIFETIME_S}; Path=/; SameSite=Lax`;
    },
    end(incoming) {
      users.delete(incoming.cookies['sessionid'] ?? '');
    },
    removal: `sessionid=""; expires=${new Date(0).toUTCString()}; Max-Age=0; Path=/; SameSite=Lax`,
  };
}
