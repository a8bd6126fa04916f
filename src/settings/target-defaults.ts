import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OVERLAY_INVALID, SuiteError } from '../errors.ts';
import type { SettingsInput } from './settings.ts';

/** The hosts of the integration notes, by the name of their target. */
const notedAddresses: Readonly<Record<string, string>> = {
  'xstak-sandbox': 'https://api.omniretain-sandbox.xstak.com',
  'xstak-development': 'https://lms-development.shopdev.co',
};

interface SeededAccounts {
  readonly accounts: Readonly<Record<string, { readonly username: string; readonly password: string }>>;
  readonly applications: Readonly<Record<string, { readonly clientId: string; readonly clientSecret: string }>>;
  readonly expiredToken: string;
}

/** What is known of a target by its name alone. */
export interface TargetDefaults {
  /** Names of the targets that need no base URL. */
  readonly knownTargets: readonly string[];
  /** Hosts that may be called without `RETAIN_ALLOW_HOSTS`, loopback apart. */
  readonly notedHosts: readonly string[];
  /** Values that stand in for what a person did not give. */
  readonly values: SettingsInput;
}

/**
 * Base URL of the targets of the notes, and the documented accounts and applications of the sandbox for `local`.
 *
 * @param target its name
 * @param root folder of the project
 * @throws SuiteError `OVERLAY_INVALID` if `specs/local/accounts.json` cannot be read
 */
export function targetDefaults(target: string, root: string): TargetDefaults {
  const address = notedAddresses[target];
  return {
    knownTargets: ['local', ...Object.keys(notedAddresses)],
    notedHosts: Object.values(notedAddresses).map((noted) => new URL(noted).hostname),
    values: target === 'local' ? localValues(root) : address === undefined ? {} : { RETAIN_BASE_URL: address },
  };
}

function localValues(root: string): SettingsInput {
  const { accounts, applications, expiredToken } = readAccounts(join(root, 'specs', 'local', 'accounts.json'));
  return {
    RETAIN_USERNAME: accounts.administrator?.username ?? '',
    RETAIN_PASSWORD: accounts.administrator?.password ?? '',
    RETAIN_CLIENT_ID: applications.authorizationCode?.clientId ?? '',
    RETAIN_CLIENT_SECRET: applications.authorizationCode?.clientSecret ?? '',
    RETAIN_SERVICE_CLIENT_ID: applications.clientCredentials?.clientId ?? '',
    RETAIN_SERVICE_CLIENT_SECRET: applications.clientCredentials?.clientSecret ?? '',
    RETAIN_PASSWORD_CLIENT_ID: applications.password?.clientId ?? '',
    RETAIN_PASSWORD_CLIENT_SECRET: applications.password?.clientSecret ?? '',
    RETAIN_OTHER_USERNAME: accounts.otherCompany?.username ?? '',
    RETAIN_OTHER_PASSWORD: accounts.otherCompany?.password ?? '',
    RETAIN_NO_ROLE_USERNAME: accounts.noRole?.username ?? '',
    RETAIN_NO_ROLE_PASSWORD: accounts.noRole?.password ?? '',
    RETAIN_EXPIRED_TOKEN: expiredToken,
  };
}

function readAccounts(path: string): SeededAccounts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SeededAccounts;
  } catch (cause) {
    throw new SuiteError(OVERLAY_INVALID, 'specs/local/accounts.json cannot be read as JSON: restore it.', cause);
  }
}
