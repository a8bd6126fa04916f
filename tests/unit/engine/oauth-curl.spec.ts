import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { oauthCurl } from '../../../src/engine/oauth-curl.ts';
import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';
import type { GrantStep } from '../../../src/tokens/trial/grant-case.ts';
import { sampleExchange } from '../tokens/sample-exchange.ts';

const secrets = [
  { value: 'marker-password', label: 'RETAIN_PASSWORD' },
  { value: 'marker-secret', label: 'RETAIN_PASSWORD_CLIENT_SECRET' },
  { value: 'marker-access', label: 'token of a case' },
  { value: 'marker-refresh', label: 'refresh token of a case' },
  { value: 'marker-code', label: 'authorization code' },
  { value: 'marker-verifier', label: 'code verifier' },
];
const url = 'http://127.0.0.1:9/backend/o/token/';
const form = {
  'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
  authorization: `Basic ${Buffer.from('app:marker-secret').toString('base64')}`,
  'user-agent': 'library',
};
const answer = { access_token: 'marker-access', refresh_token: 'marker-refresh' };

function step(request: Partial<HttpRequest>, body: unknown = ''): GrantStep {
  const exchange: Exchange = sampleExchange(200, body);
  return { promise: null, exchange: { ...exchange, request: { ...exchange.request, ...request } } };
}

const login = step({ url, headers: form, body: 'username=a%40b.example&password=marker-password' }, answer);
const refresh = step({ url, headers: form, body: 'refresh_token=marker-refresh' });
const read = step({
  method: 'GET',
  url: 'http://127.0.0.1:9/api/v1/x',
  headers: { authorization: 'Bearer marker-access' },
  body: null,
});
const json = step({
  url: 'http://127.0.0.1:9/backend/core/authentication/token/',
  headers: { 'content-type': 'application/json' },
  body: '{"username":"it\'s me","password":"marker-password"}',
});
const page = step({
  url: 'http://127.0.0.1:9/backend/o/authorize/?client_id=app&code_challenge=marker-challenge&code_challenge_method=S256',
});
const code = step({ url, headers: form, body: 'code=marker-code&code_verifier=marker-verifier' });
const wrong = step({
  url,
  headers: { ...form, authorization: `Basic ${Buffer.from('app:wrong').toString('base64')}` },
  body: '',
});

const table: readonly (readonly [name: string, steps: readonly GrantStep[], want: readonly (string | RegExp)[]])[] = [
  [
    'a secret of the settings is a variable of that name',
    [login],
    [
      `curl -sS -i '${url}' -u 'app:'"\${RETAIN_PASSWORD_CLIENT_SECRET:?}" --data-urlencode 'username=a@b.example' --data-urlencode 'password='"\${RETAIN_PASSWORD:?}"`,
    ],
  ],
  ['a wrong secret is no secret', [wrong], [`curl -sS -i '${url}' -u 'app:wrong' --data-raw ''`]],
  [
    'a token is taken from the answer before',
    [login, refresh],
    [
      /^ANSWER1=\$\(curl -sS '/,
      /^REFRESH_TOKEN1=\$\(printf .*\.refresh_token'\)$/,
      /--data-urlencode 'refresh_token='"\$REFRESH_TOKEN1"$/,
    ],
  ],
  ['a token of a header too', [login, read], [/^ANSWER1=/, /^TOKEN1=/, /-H 'authorization: Bearer '"\$TOKEN1"$/]],
  [
    'JSON keeps its shape',
    [json],
    [/--data-raw '\{"username":"it'\\''s me","password":"'"\$\{RETAIN_PASSWORD:\?\}"'"\}'$/],
  ],
  [
    'a page is for a person, with a challenge that everybody can answer',
    [page, code],
    [
      /^# A page .*code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256 in a browser/,
      /--data-urlencode 'code='"\$\{AUTHORIZATION_CODE:\?authorization code\}" --data-urlencode 'code_verifier='"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"$/,
    ],
  ],
  ['a page at the end', [page], [/^# A page /, /^curl -sS -i 'http:\/\/127\.0\.0\.1:9\/backend\/o\/authorize\//]],
];

for (const [name, steps, want] of table) {
  test(name, () => {
    const lines = oauthCurl(steps, secrets);
    const found = lines.split('\n');
    expect(found).toHaveLength(want.length);
    for (const [index, line] of want.entries())
      if (typeof line === 'string') expect(found[index]).toBe(line);
      else expect(found[index]).toMatch(line);
    expect(lines).not.toMatch(/marker-/);
    expect(spawnSync('sh', ['-n'], { input: lines }).status).toBe(0);
  });
}

test('a variable that is not set says so', () => {
  const { stderr } = spawnSync('/bin/sh', [], { input: oauthCurl([login], secrets), env: { PATH: '/nowhere' } });
  expect(String(stderr)).toContain('RETAIN_PASSWORD_CLIENT_SECRET');
});
