import type { Clock } from '../clock.ts';
import { alphanumeric } from './alphanumeric.ts';
import type { Application } from './applications.ts';
import type { User } from './seeded-users.ts';

/** What a user agreed to, to be exchanged for a token. */
export interface AuthorizationCode {
  readonly code: string;
  readonly user: User;
  readonly application: Application;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly codeChallenge: string | null;
  readonly codeChallengeMethod: string | null;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The codes that were given and not yet used. */
export interface AuthorizationCodes {
  add(consent: Omit<AuthorizationCode, 'code' | 'expiresAt'>): AuthorizationCode;
  find(code: string): AuthorizationCode | undefined;
  remove(code: AuthorizationCode): void;
  removeOf(application: Application): void;
  isExpired(code: AuthorizationCode): boolean;
}

const CODE_LENGTH = 30;
const LIFETIME_MS = 60_000;

/**
 * An empty store of codes.
 * @param clock decides what has expired: a code lives 60 seconds
 * @returns the store
 */
export function authorizationCodes(clock: Clock): AuthorizationCodes {
  const codes = new Map<string, AuthorizationCode>();
  return {
    add(consent) {
      const code: AuthorizationCode = {
        ...consent,
        code: alphanumeric(CODE_LENGTH),
        expiresAt: clock.now() + LIFETIME_MS,
      };
      codes.set(code.code, code);
      return code;
    },
    find: (code) => codes.get(code),
    remove: ({ code }) => {
      codes.delete(code);
    },
    removeOf(application) {
      for (const code of codes.values()) if (code.application === application) codes.delete(code.code);
    },
    isExpired: (code) => clock.now() >= code.expiresAt,
  };
}
