import { expect, test } from '@playwright/test';
import type { Token } from '../../../src/tokens/token.ts';
import { tokenResponse } from '../../../src/tokens/token-response.ts';
import { sampleExchange } from './sample-exchange.ts';

const whole = {
  access_token: 'a',
  expires_in: 36000,
  token_type: 'Bearer',
  scope: 'read write',
  refresh_token: 'r',
};

const given: readonly (readonly [string, unknown, Partial<Token>])[] = [
  [
    'a whole answer',
    whole,
    { accessToken: 'a', refreshToken: 'r', scope: ['read', 'write'], expiresIn: 36000, tokenType: 'Bearer' },
  ],
  ['when it was obtained', whole, { obtainedAt: Date.parse('2026-11-24T10:00:00.000Z') }],
  ['no refresh token', { ...whole, refresh_token: undefined }, { refreshToken: null }],
  ['a life in a text, which is a finding elsewhere', { ...whole, expires_in: '60' }, { expiresIn: 60 }],
  ['no life, which is a finding elsewhere', { ...whole, expires_in: undefined }, { expiresIn: 36000 }],
  ['no type and scope', { access_token: 'a' }, { tokenType: '', scope: [] }],
];
for (const [name, body, want] of given) {
  test(`token: ${name}`, () => {
    expect(tokenResponse(sampleExchange(200, body), 'password', 'X')).toMatchObject({ grant: 'password', ...want });
  });
}

const start = 'The password grant gave no token: POST http://127.0.0.1/backend/o/token/ answered ';
const refused: readonly (readonly [string, number, unknown, string])[] = [
  [
    'an OAuth error',
    400,
    { error: 'invalid_grant', error_description: 'Invalid credentials given.' },
    '400 invalid_grant (Invalid credentials given.)',
  ],
  ['an error of DRF', 415, { detail: 'Unsupported media type.' }, '415 Unsupported media type.'],
  ['a page', 500, '<h1>Server Error (500)</h1>', '500'],
  ['no such endpoint', 404, '<h1>Not Found</h1>', '404, so there is no such endpoint'],
  ['no token in it', 200, { token: 'a' }, '200 without an access_token'],
  ['an array', 200, ['a'], '200 without an access_token'],
  ['a token that is a number', 200, { access_token: 1 }, '200 without an access_token'],
];
for (const [name, status, body, want] of refused) {
  test(`no token: ${name}`, () => {
    expect(() => tokenResponse(sampleExchange(status, body), 'password', 'RETAIN_X')).toThrow(
      expect.objectContaining({ code: 'TOKEN_REFUSED', message: `${start}${want}; check RETAIN_X.` }),
    );
  });
}

test('no token: a target that is throttling or down is no reason to check settings', () => {
  for (const status of [429, 502, 503, 504]) {
    expect(() => tokenResponse(sampleExchange(status, ''), 'password', 'RETAIN_X')).toThrow(
      expect.objectContaining({
        code: 'TARGET_UNREACHABLE',
        message: `${start}${status}; it is busy or down, so try again later.`,
      }),
    );
  }
});
