import { seededAccounts } from '../accounts.ts';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import { alphanumeric } from './alphanumeric.ts';
import { type Application, type ApplicationDetails, type Applications, applications } from './applications.ts';
import { type AuthorizationCodes, authorizationCodes } from './authorization-codes.ts';
import { clientSecret } from './client-secret.ts';
import { type Csrf, csrf } from './csrf.ts';
import type { OAuthFaults } from './oauth-faults.ts';
import { seededUsers, type User } from './seeded-users.ts';
import { type Sessions, sessions } from './sessions.ts';
import { type Tokens, tokens } from './tokens.ts';

/** How the authorization server is set up. */
export interface OAuthOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Seconds that an access token lives. */
  readonly tokenLifetime: number;
  /** Whether `/authorize/` refuses requests without a code challenge, as toolkit 2.x does by default. */
  readonly pkceRequired: boolean;
  /** Whether client secrets are hashed when saved, as toolkit 2.x does. */
  readonly hashedSecrets: boolean;
  readonly faults?: OAuthFaults;
}

/** All that the endpoints and grants share. */
export interface OAuthContext extends OAuthOptions {
  readonly faults: OAuthFaults;
  readonly users: readonly User[];
  readonly applications: Applications;
  /** The application behind the JSON password endpoint. */
  readonly firstParty: Application;
  readonly tokens: Tokens;
  readonly codes: AuthorizationCodes;
  readonly sessions: Sessions;
  readonly csrf: Csrf;
}

const seedOrder = ['authorizationCode', 'clientCredentials', 'password'] as const;

function seededApplications(known: Applications, users: readonly User[], hashed: boolean): Application {
  const owner = (key: string): User => {
    const account = Object.entries(seededAccounts.accounts).find(([name]) => name === key)?.[1];
    const user = users.find(({ username }) => username === account?.username);
    if (!user) throw new Error(`specs/local/accounts.json: no account ${key} for an application`);
    return user;
  };
  const details = (
    name: string,
    grant: string,
    clientId: string,
    secret: string,
    redirectUris: readonly string[],
  ): ApplicationDetails => ({
    name,
    grant,
    clientId,
    clientSecret: clientSecret(secret, hashed),
    hashClientSecret: hashed,
    clientType: 'confidential',
    redirectUris: redirectUris.join('\n'),
    postLogoutRedirectUris: '',
    allowedOrigins: '',
    algorithm: '',
  });
  for (const key of seedOrder) {
    const seed = seededAccounts.applications[key];
    known.add(
      owner(seed.owner),
      details(seed.name, seed.grant, seed.clientId, seed.clientSecret, seed.redirectUris),
      key === 'authorizationCode',
    );
  }
  return known.add(
    owner('administrator'),
    details('Omni Retain Dashboard', 'password', alphanumeric(40), alphanumeric(128), []),
  );
}

/**
 * Sets up users, applications and stores.
 * @param options of the server
 * @returns what endpoints and grants share
 */
export function oauthContext(options: OAuthOptions): OAuthContext {
  const { clock, tokenLifetime, hashedSecrets, faults = {} } = options;
  const users = seededUsers();
  const known = applications();
  const firstParty = seededApplications(known, users, hashedSecrets);
  const given = tokens(clock, tokenLifetime);
  given.addAccess({
    value: seededAccounts.expiredToken,
    user: firstParty.owner,
    application: firstParty,
    scopes: ['read', 'write'],
    expiresAt: clock.now() - 1000,
  });
  return {
    ...options,
    faults,
    users,
    applications: known,
    firstParty,
    tokens: given,
    codes: authorizationCodes(clock),
    sessions: sessions(clock),
    csrf: csrf(clock),
  };
}
