import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { redactSecrets, type Secrets } from '../../src/http/redact-secrets.ts';

const accountsFile = fileURLToPath(new URL('../../specs/local/accounts.json', import.meta.url));

interface SeededAccounts {
  readonly accounts: Readonly<Record<string, { readonly password: string }>>;
  readonly applications: Readonly<Record<string, { readonly clientSecret: string }>>;
  readonly expiredToken: string;
}

/**
 * The secrets that the sandbox is seeded with, for a look through the outputs of a run.
 * @returns a registry that knows them
 */
export function seededSecrets(): Secrets {
  const { accounts, applications, expiredToken } = JSON.parse(readFileSync(accountsFile, 'utf8')) as SeededAccounts;
  const secrets = redactSecrets();
  for (const [name, { password }] of Object.entries(accounts)) secrets.add(password, `password of ${name}`);
  for (const [name, { clientSecret }] of Object.entries(applications)) secrets.add(clientSecret, `secret of ${name}`);
  secrets.add(expiredToken, 'expired token');
  return secrets;
}
