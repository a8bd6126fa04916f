import type { Clock } from '../clock.ts';
import { alphanumeric } from './alphanumeric.ts';
import type { Application } from './applications.ts';
import type { User } from './seeded-users.ts';

/** An access token. */
export interface AccessToken {
  readonly id: number;
  readonly value: string;
  /** The user who agreed; none for client credentials. */
  readonly user: User | null;
  readonly application: Application;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A refresh token. */
export interface RefreshToken {
  readonly value: string;
  readonly user: User | null;
  readonly application: Application;
  /** The access token that came with it, or null if that one was revoked. */
  accessToken: AccessToken | null;
  revoked: boolean;
}

/** What a new token is for. */
interface TokenRequest {
  readonly user: User | null;
  readonly application: Application;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch; without it the lifetime of the settings. */
  readonly expiresAt?: number;
  /** Without it a new one is made. */
  readonly value?: string;
}

/** Every token that was given. */
export interface Tokens {
  addAccess(request: TokenRequest): AccessToken;
  addRefresh(accessToken: AccessToken): RefreshToken;
  access(value: string): AccessToken | undefined;
  refresh(value: string): RefreshToken | undefined;
  revokeAccess(token: AccessToken): void;
  /** Its access token goes with it. */
  revokeRefresh(token: RefreshToken): void;
  /** A token that was revoked, for the faults that let it live on. */
  revoked(value: string): AccessToken | undefined;
  accessOf(user: User): readonly AccessToken[];
  isExpired(token: AccessToken): boolean;
  removeOf(application: Application): void;
}

const TOKEN_LENGTH = 30;

/**
 * An empty store of tokens.
 * @param clock decides what has expired
 * @param lifetime seconds
 * @returns the store
 */
export function tokens(clock: Clock, lifetime: number): Tokens {
  const accessTokens = new Map<string, AccessToken>();
  const refreshTokens = new Map<string, RefreshToken>();
  const refreshOf = new Map<AccessToken, RefreshToken>();
  const revoked = new Map<string, AccessToken>();
  let lastId = 0;

  function revokeAccess(token: AccessToken): void {
    accessTokens.delete(token.value);
    revoked.set(token.value, token);
    const refreshToken = refreshOf.get(token);
    if (refreshToken) refreshToken.accessToken = null;
    refreshOf.delete(token);
  }

  return {
    addAccess({ user, application, scopes, expiresAt, value }) {
      lastId += 1;
      const token: AccessToken = {
        id: lastId,
        value: value ?? alphanumeric(TOKEN_LENGTH),
        user,
        application,
        scopes: Object.freeze([...scopes]),
        expiresAt: expiresAt ?? clock.now() + lifetime * 1000,
      };
      accessTokens.set(token.value, token);
      return token;
    },
    addRefresh(accessToken) {
      const { user, application } = accessToken;
      const token: RefreshToken = {
        value: alphanumeric(TOKEN_LENGTH),
        user,
        application,
        accessToken,
        revoked: false,
      };
      refreshTokens.set(token.value, token);
      refreshOf.set(accessToken, token);
      return token;
    },
    access: (value) => accessTokens.get(value),
    refresh: (value) => refreshTokens.get(value),
    revokeAccess,
    revokeRefresh(token) {
      token.revoked = true;
      if (token.accessToken) revokeAccess(token.accessToken);
    },
    revoked: (value) => revoked.get(value),
    accessOf: (user) => [...accessTokens.values()].filter((token) => token.user?.id === user.id),
    isExpired: (token) => clock.now() >= token.expiresAt,
    removeOf(application) {
      for (const token of accessTokens.values()) if (token.application === application) revokeAccess(token);
      for (const token of refreshTokens.values()) {
        if (token.application === application) refreshTokens.delete(token.value);
      }
    },
  };
}
