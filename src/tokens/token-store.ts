import { SETTING_MISSING, SuiteError, TOKEN_REFUSED, USAGE } from '../errors.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { Settings } from '../settings/settings.ts';
import { missingSetting } from './missing-setting.ts';
import { type ObtainedToken, obtainToken } from './obtain-token.ts';
import { settingSecrets } from './setting-secrets.ts';
import type { Token } from './token.ts';
import type { TokenOwner, TokenSkip } from './token-source.ts';

/** The tokens of a run: one per identity, in memory only. */
export interface TokenStore {
  /** What is missing for an identity; `null` where it can be used. Ask this first: the others throw `SETTING_MISSING`. */
  skip(name: string): TokenSkip | null;
  /** The value of its `Authorization` header, `null` for none. */
  authorization(name: string): Promise<string | null>;
  /** Its token; `null` where no grant gives it (anonymous, wrong scheme, malformed, expired). */
  token(name: string): Promise<Token | null>;
  /**
   * A new token after an unexpected 401.
   *
   * @param stale the header that was refused: where somebody else has renewed it meanwhile, nothing is fetched
   * @returns the value of the header from now on
   */
  renew(name: string, stale?: string | null): Promise<string | null>;
  /** The token that the last refresh of this identity should have killed; `null` before, or without one. */
  replaced(name: string): Token | null;
  /**
   * The identity that a header was given for and whose token a renewal would mend; `null` for any other header, and for
   * identities whose token is meant to be dead.
   */
  holder(authorization: string): string | null;
}

interface Entry {
  readonly pending: Promise<ObtainedToken>;
  /** Filled once it is there. */
  obtained: ObtainedToken | null;
}

/** A tenth of its life, at most a minute, before it ends: a request on its way then still arrives in time. */
function isStale(token: Token): boolean {
  const life = token.expiresIn * 1000;
  return Date.now() > token.obtainedAt + life - Math.min(60_000, life / 10);
}

/**
 * Fetches the token of each identity when it is first asked for, and again before it expires.
 *
 * A refused token is not asked for twice: an account would be locked by that.
 *
 * @param owners the identities
 */
export function tokenStore(
  settings: Settings,
  http: HttpClient,
  secrets: Secrets,
  owners: readonly TokenOwner[],
): TokenStore {
  const entries = new Map<string, Entry>();
  const holders = new Map<string, string>();
  settingSecrets(settings, secrets);
  for (const { source } of owners) if (source.kind === 'fixed') permit(secrets, source.authorization);

  function ownerOf(name: string): TokenOwner {
    const owner = owners.find((one) => one.name === name);
    if (owner !== undefined) return owner;
    throw new SuiteError(
      USAGE,
      `There is no identity "${name}": there are ${owners.map((one) => one.name).join(', ')}.`,
    );
  }

  function skip(name: string): TokenSkip | null {
    return missingSetting(ownerOf(name).source, settings);
  }

  function fetchToken(owner: TokenOwner): Entry {
    const pending = obtainToken({ settings, http, secrets, owner: owner.name }, owner.source);
    const entry: Entry = { pending, obtained: null };
    entries.set(owner.name, entry);
    pending.then(
      (obtained) => {
        entry.obtained = obtained;
      },
      (error: unknown) => {
        const refused = error instanceof SuiteError && error.code === TOKEN_REFUSED;
        if (!refused && entries.get(owner.name) === entry) entries.delete(owner.name);
      },
    );
    return entry;
  }

  async function token(name: string): Promise<Token | null> {
    const owner = ownerOf(name);
    const missing = skip(name);
    if (missing !== null) throw new SuiteError(SETTING_MISSING, `The identity ${name} has no token: ${missing.reason}`);
    if (owner.source.kind === 'fixed' || owner.source.kind === 'expired') return null;
    let entry = entries.get(name);
    if (entry === undefined || (entry.obtained !== null && isStale(entry.obtained.token))) entry = fetchToken(owner);
    return (await entry.pending).token;
  }

  async function authorization(name: string): Promise<string | null> {
    const { source } = ownerOf(name);
    const held = await token(name);
    if (held !== null) {
      const header = `Bearer ${held.accessToken}`;
      if (source.kind !== 'revoked') holders.set(header, name);
      return header;
    }
    if (source.kind === 'fixed') return source.authorization;
    return settings.expiredToken === null ? null : `Bearer ${settings.expiredToken}`;
  }

  return {
    skip,
    token,
    authorization,
    async renew(name, stale = null) {
      const held = entries.get(name)?.obtained ?? null;
      if (held !== null && (stale === null || stale === `Bearer ${held.token.accessToken}`)) entries.delete(name);
      return authorization(name);
    },
    replaced: (name) => entries.get(name)?.obtained?.replaced ?? null,
    holder: (header) => holders.get(header) ?? null,
  };
}

function permit(secrets: Secrets, authorization: string | null): void {
  const credentials = authorization?.split(' ').at(-1);
  if (credentials !== undefined) secrets.permit(credentials);
}
