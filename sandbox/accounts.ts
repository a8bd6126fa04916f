import { readFileSync } from 'node:fs';

/** A seeded account. */
export interface SeededAccount {
  readonly username: string;
  readonly password: string;
  /** Id of the tenant. */
  readonly company: number;
  readonly superuser: boolean;
  /** `API USER` or none. */
  readonly role: string | null;
}

/** A seeded OAuth application. */
export interface SeededApplication {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly grant: 'authorization-code' | 'client-credentials' | 'password';
  /** Key of the account that owns it. */
  readonly owner: string;
  readonly redirectUris: readonly string[];
}

/** The content of `specs/local/accounts.json`, which tester and double both read. */
export interface SeededAccounts {
  readonly accounts: Readonly<Record<'administrator' | 'apiUser' | 'noRole' | 'otherCompany', SeededAccount>>;
  readonly applications: Readonly<Record<'authorizationCode' | 'clientCredentials' | 'password', SeededApplication>>;
  /** A token that was once given and has expired. */
  readonly expiredToken: string;
}

/** The accounts, applications and expired token that every sandbox starts with. */
export const seededAccounts = JSON.parse(
  readFileSync(new URL('../specs/local/accounts.json', import.meta.url), 'utf8'),
) as SeededAccounts;
