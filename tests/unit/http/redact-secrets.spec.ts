import { expect, test } from '@playwright/test';
import type { Exchange } from '../../../src/http/exchange.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';

/** Every character that some encoding changes. */
const marker = `mark/er+to=k&e n"'<1\\2ü`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const forms: readonly (readonly [string, string])[] = [
  ['in clear', marker],
  ['URL-encoded', encodeURIComponent(marker)],
  ['form-encoded', new URLSearchParams({ x: marker }).toString()],
  ['in JSON', JSON.stringify({ x: marker })],
  ['in JSON in JSON', JSON.stringify(JSON.stringify({ x: marker }))],
  ['in HTML', 'mark/er+to=k&amp;e n&quot;&#39;&lt;1\\2ü'],
  ['in Basic credentials', base64(`id:${marker}`)],
  ['in base64, first place', base64(`${marker}zz`)],
  ['in base64, second place', base64(`a${marker}z`)],
  ['in base64, third place', base64(`ab${marker}`)],
  ['in base64url', base64(`ab${marker}`).replaceAll('+', '-').replaceAll('/', '_')],
];
for (const [name, text] of forms) {
  test(`a secret ${name} is masked`, () => {
    const secrets = redactSecrets();
    secrets.add(marker, 'marker');
    const masked = secrets.mask(`before ${text} after`);
    expect(masked).toMatch(/^before .*\[masked: marker\].* after$/s);
    for (const [, other] of forms) expect(masked).not.toContain(other);
  });
}

const places: readonly (readonly [string, string, string])[] = [
  ['a header', 'Authorization: Bearer abc', 'Authorization: Bearer [masked]'],
  ['a header in JSON', '{"authorization":"Basic YTpi"}', '{"authorization":"Basic [masked]"}'],
  ['a JSON field', '{"password":"admin","n":1}', '{"password":"[masked]","n":1}'],
  ['an escaped JSON field', '"{\\"password\\":\\"admin\\"}"', '"{\\"password\\":\\"[masked]\\"}"'],
  ['form fields', 'grant_type=password&password=admin&x=1', 'grant_type=password&password=[masked]&x=1'],
  ['a redirect with a code', 'https://h/cb?code=abc&state=1', 'https://h/cb?code=[masked]&state=1'],
  [
    'a session',
    'Cookie: sessionid=abc; csrftoken=def; theme=dark',
    'Cookie: sessionid=[masked]; csrftoken=[masked]; theme=dark',
  ],
  ['a discount code is none', '/discounts?code=SUMMER', '/discounts?code=SUMMER'],
  ['a reason code is none', '{"code":"R1","token_type":"Bearer"}', '{"code":"R1","token_type":"Bearer"}'],
  ['a malformed token is none', '-H "authorization: Bearer not-a-token"', '-H "authorization: Bearer not-a-token"'],
  [
    'a token command is none',
    '-H "authorization: Bearer $(npx retain token)"',
    '-H "authorization: Bearer $(npx retain token)"',
  ],
  [
    'prose',
    'The authorization: header and the password are missing.',
    'The authorization: header and the password are missing.',
  ],
];
for (const [name, given, want] of places) {
  test(`by place: ${name}`, () => {
    const secrets = redactSecrets();
    secrets.permit('not-a-token');
    expect(secrets.mask(given)).toBe(want);
    expect(secrets.mask(secrets.mask(given))).toBe(want);
  });
}

test('an exchange is masked in every part and still parses', () => {
  const secrets = redactSecrets();
  secrets.add(marker, 'token of administrator');
  secrets.add('admin', 'RETAIN_PASSWORD');
  const exchange: Exchange = {
    request: {
      method: 'POST',
      url: `http://h/x?access_token=${encodeURIComponent(marker)}`,
      headers: { authorization: `Bearer ${marker}`, cookie: 'a=secret1; b=secret2', accept: '*/*' },
      body: JSON.stringify({ password: 'admin', note: 'the admin of it' }),
    },
    response: {
      status: 200,
      headers: { 'set-cookie': ['sessionid=secret3; Path=/; HttpOnly'], location: '/next' },
      body: JSON.stringify({ access_token: marker, refresh_token: 'secret4', expires_in: 1 }),
    },
    startedAt: '2026-11-24T10:00:00.000Z',
    durationMs: 1,
    retries: 0,
  };
  const { request, response } = secrets.maskExchange(exchange);
  expect(request.headers).toEqual({
    authorization: 'Bearer [masked: token of administrator]',
    cookie: 'a=[masked]; b=[masked]',
    accept: '*/*',
  });
  expect(JSON.parse(request.body ?? '')).toEqual({ password: '[masked]', note: 'the admin of it' });
  expect(response.headers).toEqual({ 'set-cookie': ['sessionid=[masked]; Path=/; HttpOnly'], location: '/next' });
  expect(JSON.parse(response.body)).toEqual({
    access_token: '[masked: token of administrator]',
    refresh_token: '[masked]',
    expires_in: 1,
  });
  expect(JSON.stringify([request, response])).not.toMatch(/secret\d|mark\/er/);
});

test('an unknown token in a header is masked too, and the scheme kept', () => {
  const exchange = { request: { method: 'GET', url: '', headers: { authorization: 'Bearer abc' }, body: null } };
  const whole = {
    ...exchange,
    response: { status: 200, headers: {}, body: '' },
    startedAt: '',
    durationMs: 0,
    retries: 0,
  };
  expect(redactSecrets().maskExchange(whole).request.headers).toEqual({ authorization: 'Bearer [masked]' });
});
