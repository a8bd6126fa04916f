import { expect, test } from '@playwright/test';
import type { Settings } from '../../../../src/settings/settings.ts';
import type { GrantNeed } from '../../../../src/tokens/trial/grant-case.ts';
import { missingNeed } from '../../../../src/tokens/trial/missing-need.ts';

const client = { clientId: 'a', clientSecret: 'marker-secret' };
const account = { username: 'a', password: 'marker-password' };
const missing = { account: 'ACCOUNT', codeClient: 'CODE', serviceClient: 'SERVICE', passwordClient: 'PASSWORD' };
const none = {
  account: null,
  codeClient: null,
  serviceClient: null,
  passwordClient: null,
  redirectUri: null,
  writes: 'own',
  missing,
} as unknown as Settings;
const all = { ...none, account, codeClient: client, serviceClient: client, passwordClient: client, redirectUri: 'u' };

const table: readonly (readonly [needs: readonly GrantNeed[], given: Partial<Settings>, want: string | null])[] = [
  [[], none, null],
  [['account', 'serviceClient'], none, 'ACCOUNT, SERVICE are not given.'],
  [['account', 'codeClient', 'pair', 'second client', 'writes'], all, null],
  [['pair'], none, 'ACCOUNT, PASSWORD are not given.'],
  [['pair'], { ...none, account, codeClient: client }, null],
  [['pair', 'account'], none, 'ACCOUNT, PASSWORD are not given.'],
  [['second client'], { ...none, passwordClient: client }, 'SERVICE are not given.'],
  [['second client'], { ...none, passwordClient: client, codeClient: client }, null],
  [['second client'], { ...none, codeClient: client }, 'SERVICE are not given.'],
  [['codeClient'], { ...none, codeClient: client }, 'RETAIN_REDIRECT_URI are not given.'],
  [['writes'], { ...all, writes: 'none' }, 'RETAIN_WRITES is none: no application is registered.'],
];
for (const [row, [needs, given, want]] of table.entries()) {
  test(`${row}: ${needs.join(' and ') || 'nothing'}: ${want}`, () =>
    expect(missingNeed(needs, { ...none, ...given })).toBe(want));
}
