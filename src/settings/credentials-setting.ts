import { SETTING_INVALID, SuiteError } from '../errors.ts';
import type { GatheredInput } from './gather-input.ts';
import { pairSetting } from './pair-setting.ts';
import type { Account, Client, Settings, SettingsInput } from './settings.ts';

type Credentials = Pick<
  Settings,
  | 'account'
  | 'codeClient'
  | 'serviceClient'
  | 'passwordClient'
  | 'otherAccount'
  | 'noRoleAccount'
  | 'expiredToken'
  | 'missing'
>;

type Name = keyof SettingsInput;

/** The two settings of each pair; an own pair never mixes with half of a default one. */
const pairs = {
  account: ['RETAIN_USERNAME', 'RETAIN_PASSWORD'],
  codeClient: ['RETAIN_CLIENT_ID', 'RETAIN_CLIENT_SECRET'],
  serviceClient: ['RETAIN_SERVICE_CLIENT_ID', 'RETAIN_SERVICE_CLIENT_SECRET'],
  passwordClient: ['RETAIN_PASSWORD_CLIENT_ID', 'RETAIN_PASSWORD_CLIENT_SECRET'],
  otherAccount: ['RETAIN_OTHER_USERNAME', 'RETAIN_OTHER_PASSWORD'],
  noRoleAccount: ['RETAIN_NO_ROLE_USERNAME', 'RETAIN_NO_ROLE_PASSWORD'],
} as const satisfies Record<string, readonly [Name, Name]>;

/**
 * Accounts, applications and the expired token, and for each that is missing the settings that would give it.
 *
 * @throws SuiteError `SETTING_INVALID` for half a pair and for a hash in place of a secret; no value is shown
 */
export function credentialsSetting(input: GatheredInput, defaults: SettingsInput): Credentials {
  const missing: Partial<Record<keyof Settings['missing'], string>> = {};
  const read = (field: keyof typeof pairs): readonly [string, string] | null => {
    const [first, second] = pairs[field];
    const source = input[first] === undefined && input[second] === undefined ? defaults : input;
    const pair = pairSetting([first, source[first]], [second, source[second]]);
    if (pair === null) missing[field] = `${first} and ${second}`;
    return pair;
  };
  const account = (field: 'account' | 'otherAccount' | 'noRoleAccount'): Account | null => {
    const pair = read(field);
    return pair && { username: pair[0], password: pair[1] };
  };
  const client = (field: 'codeClient' | 'serviceClient' | 'passwordClient'): Client | null => {
    const pair = read(field);
    if (pair !== null) refuseHash(pairs[field][1], pair[1]);
    return pair && { clientId: pair[0], clientSecret: pair[1] };
  };
  const expiredToken = input.RETAIN_EXPIRED_TOKEN ?? defaults.RETAIN_EXPIRED_TOKEN ?? null;
  if (expiredToken === null) missing.expiredToken = 'RETAIN_EXPIRED_TOKEN';
  return {
    account: account('account'),
    codeClient: client('codeClient'),
    serviceClient: client('serviceClient'),
    passwordClient: client('passwordClient'),
    otherAccount: account('otherAccount'),
    noRoleAccount: account('noRoleAccount'),
    expiredToken,
    missing,
  };
}

/** Django OAuth Toolkit 2 shows the hash on the page of a saved application; people copy it. */
function refuseHash(name: Name, secret: string): void {
  if (!/^(pbkdf2_|argon2|bcrypt|scrypt)[^$]*\$/.test(secret)) return;
  throw new SuiteError(
    SETTING_INVALID,
    `${name} holds the hash that the application's page shows after saving: give the secret that the form showed before.`,
  );
}
