import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { type CurlOptions, curlCommand } from '../../../src/http/curl-command.ts';
import type { HttpRequest } from '../../../src/http/exchange.ts';
import { strictServer } from './strict-server.ts';

const marker = 'marker-token-0123456789';
const request = (over: Partial<HttpRequest>): HttpRequest => ({
  method: 'GET',
  url: 'http://h/api',
  headers: {},
  body: null,
  ...over,
});
const tokenCommand = 'npx retain token --as middleware';

const lines: readonly (readonly [string, Partial<HttpRequest>, CurlOptions, string])[] = [
  ['GET', {}, { tokenCommand: null }, `curl -sS -i 'http://h/api'`],
  ['DELETE', { method: 'DELETE' }, { tokenCommand: null }, `curl -sS -i -X DELETE 'http://h/api'`],
  ['HEAD', { method: 'HEAD' }, { tokenCommand: null }, `curl -sS -I 'http://h/api'`],
  [
    'POST with a body needs no -X',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"a":"it's"}` },
    { tokenCommand: null },
    `curl -sS -i 'http://h/api' -H 'content-type: application/json' --data-raw '{"a":"it'\\''s"}'`,
  ],
  ['POST without a body', { method: 'POST' }, { tokenCommand: null }, `curl -sS -i -X POST 'http://h/api'`],
  [
    'the token is fetched, not shown',
    { headers: { authorization: `Bearer ${marker}`, accept: '*/*' } },
    { tokenCommand },
    `curl -sS -i 'http://h/api' -H "authorization: Bearer $(npx retain token --as middleware)" -H 'accept: */*'`,
  ],
  [
    'a malformed token is shown',
    { headers: { authorization: 'Bearer not-a-token' } },
    { tokenCommand: null },
    `curl -sS -i 'http://h/api' -H 'authorization: Bearer not-a-token'`,
  ],
  [
    'variables and the lines that set them',
    { url: 'http://h/api/42/x' },
    { tokenCommand: null, lines: ['id=42'], variables: { id: '42' } },
    `id=42\ncurl -sS -i 'http://h/api/'"$id"'/x'`,
  ],
  [
    'what curl would change in an address',
    { url: 'http://h/a/../b?x=[1]' },
    { tokenCommand: null },
    `curl -sS -i -g --path-as-is 'http://h/a/../b?x=[1]'`,
  ],
  [
    'what curl writes itself',
    { headers: { host: 'h', 'content-length': '3', 'x-empty': '' } },
    { tokenCommand: null },
    `curl -sS -i 'http://h/api' -H 'x-empty;'`,
  ],
];
for (const [name, given, options, want] of lines) {
  test(`curl: ${name}`, () => {
    const got = curlCommand(request(given), options);
    expect(got).toBe(want);
    expect(got).not.toContain(marker);
  });
}

test('a shell hands every byte on', async () => {
  test.skip(!hasCurl(), 'there is no curl on this machine');
  const body = `{"a":"it's \\"quoted\\" $HOME \`id\` \\\\ ünï\\n"}`;
  const server = await strictServer([{ call: "PATCH /it's/$HOME", status: 200, body: 'ok' }]);
  const line = curlCommand(
    request({
      method: 'PATCH',
      url: `${server.url}/it's/$HOME?q=a%20b`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${marker}`, 'x-own': `it's` },
      body,
    }),
    { tokenCommand: 'printf abc' },
  );
  const { stdout } = await promisify(execFile)('sh', ['-c', line]);
  expect(stdout).toContain('200 OK');
  expect(server.seen[0]).toMatchObject({
    target: "/it's/$HOME?q=a%20b",
    body,
    headers: { 'content-type': 'application/json', authorization: 'Bearer abc', 'x-own': `it's` },
  });
  await server.done();
});

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
