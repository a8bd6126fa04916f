import { expect, test } from '@playwright/test';
import type { HttpRequest } from '../../../src/http/exchange.ts';
import { httpClient } from '../../../src/http/http-client.ts';
import { UnreachableError } from '../../../src/http/unreachable-error.ts';
import { type ExpectedCall, type StrictServer, strictServer } from './strict-server.ts';

const options = { allowHosts: ['127.0.0.1'], maxRps: null, concurrency: 4, timeoutMs: 300 };
const request = (url: string, method = 'GET', body: string | null = null): HttpRequest => ({
  method,
  url,
  headers: { accept: '*/*' },
  body,
});

async function sent(calls: readonly ExpectedCall[], method: string): Promise<{ got: string; server: StrictServer }> {
  const server = await strictServer(calls);
  const client = httpClient(options);
  let got: string;
  try {
    const { response, retries } = await client.send(request(`${server.url}/x?code=marker`, method));
    got = `${response.status} after ${retries}`;
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    got = `${error.message.replace(server.url, '')} sent ${error.sent} after ${error.retries}`;
  }
  expect(client.counts()).toEqual({ requests: server.seen.length, retries: Math.max(0, server.seen.length - 1) });
  await client.close();
  await server.done();
  return { got, server };
}

const call = (method: string, over: Partial<ExpectedCall> = {}): ExpectedCall => ({ call: `${method} /x`, ...over });
const reset: Partial<ExpectedCall> = { instead: (response) => response.socket?.destroy() };
const silent: Partial<ExpectedCall> = { instead: () => undefined };
const drip: Partial<ExpectedCall> = {
  instead: (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
};

const outcomes: readonly (readonly [string, string, readonly Partial<ExpectedCall>[], string])[] = [
  ['a 500 is an answer', 'GET', [{ status: 500 }], '500 after 0'],
  ['a redirect is an answer', 'GET', [{ status: 302, headers: { location: 'https://evil.example/' } }], '302 after 0'],
  ['503 is repeated', 'GET', [{ status: 503 }, { status: 200 }], '200 after 1'],
  ['503 is repeated for a write', 'POST', [{ status: 503 }, { status: 201 }], '201 after 1'],
  ['429 waits as asked', 'POST', [{ status: 429, headers: { 'retry-after': '0' } }, { status: 201 }], '201 after 1'],
  ['429 that asks for an hour stands', 'GET', [{ status: 429, headers: { 'retry-after': '3600' } }], '429 after 0'],
  ['502 is repeated for a read', 'GET', [{ status: 200 }].flatMap((ok) => [{ status: 502 }, ok]), '200 after 1'],
  ['502 stands for a write, which may have happened', 'POST', [{ status: 502 }], '502 after 0'],
  ['504 stands for a write', 'PATCH', [{ status: 504 }], '504 after 0'],
  ['a reset is repeated for a read', 'GET', [reset, { status: 200 }], '200 after 1'],
  [
    'a reset stands for a write',
    'POST',
    [reset],
    'POST /x got no answer: the connection was closed before the answer was complete. sent true after 0',
  ],
  [
    'silence is repeated once',
    'GET',
    [silent, silent],
    'GET /x got no answer: no answer came in time. sent true after 1',
  ],
  [
    'an endless body is given up',
    'POST',
    [drip],
    'POST /x got no answer: the answer was not complete in time. sent true after 0',
  ],
];
for (const [name, method, answers, want] of outcomes) {
  test(`sending: ${name}`, async () => {
    const { got } = await sent(
      answers.map((answer) => call(method, answer)),
      method,
    );
    expect(got).toBe(want);
    expect(got).not.toContain('marker');
  });
}

test('the request goes out to the letter and the answer comes back whole', async () => {
  const headers = { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] };
  const server = await strictServer([{ call: 'PUT /a/../%2e%2e/b', status: 201, headers, body: 'grün' }]);
  const client = httpClient(options);
  const given = { ...request(`${server.url}/a/../%2e%2e/b?x=[1]#part`, 'PUT', 'größe'), headers: { 'x-own': 'A b' } };
  const exchange = await client.send(given);
  expect(exchange.request).toBe(given);
  expect(exchange.response).toMatchObject({ status: 201, body: 'grün', headers });
  expect(exchange.durationMs).toBeGreaterThan(0);
  expect(Date.parse(exchange.startedAt)).toBeGreaterThan(Date.now() - 60_000);
  expect(server.seen[0]).toMatchObject({ target: '/a/../%2e%2e/b?x=[1]', body: 'größe', headers: { 'x-own': 'A b' } });
  await client.close();
  await server.done();
});

const unsent: readonly (readonly [string, string, string])[] = [
  ['a foreign host', 'https://evil.example/x', 'HOST_NOT_ALLOWED'],
  ['a foreign host behind a user name', 'http://127.0.0.1@evil.example/', 'TARGET_UNREACHABLE'],
  ['a foreign host behind a backslash', 'http://127.0.0.1\\@evil.example/', 'TARGET_UNREACHABLE'],
  ['another scheme', 'file:///etc/passwd', 'TARGET_UNREACHABLE'],
  ['nobody listens', 'http://127.0.0.1:1/x', 'TARGET_UNREACHABLE'],
];
for (const [name, url, code] of unsent) {
  test(`not sent: ${name}`, async () => {
    const client = httpClient(options);
    await expect(client.send(request(url))).rejects.toMatchObject({ code });
    await client.close();
  });
}

test('connection refused says so in one sentence, and that nothing left', async () => {
  const client = httpClient(options);
  await expect(client.send(request('http://127.0.0.1:1/x?code=marker', 'POST'))).rejects.toMatchObject({
    message: 'POST http://127.0.0.1:1/x got no answer: the connection was refused, nothing listens there.',
    sent: false,
    retries: 1,
  });
  await client.close();
});

test('no more requests are under way at once than allowed, and all are answered', async () => {
  let now = 0;
  let most = 0;
  const slow = call('GET', {
    instead: (response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end('ok');
      }, 10);
    },
  });
  const server = await strictServer(Array.from({ length: 20 }, () => slow));
  const client = httpClient(options);
  const all = await Promise.all(Array.from({ length: 20 }, () => client.send(request(`${server.url}/x`))));
  expect(all.every((exchange) => exchange.response.body === 'ok')).toBe(true);
  expect(most).toBe(4);
  await client.close();
  await server.done();
});

test('requests a second are limited', async () => {
  const server = await strictServer(Array.from({ length: 11 }, () => call('GET')));
  const client = httpClient({ ...options, maxRps: 50 });
  const start = performance.now();
  await Promise.all(Array.from({ length: 11 }, () => client.send(request(`${server.url}/x`))));
  expect(performance.now() - start).toBeGreaterThan(195);
  await client.close();
  await server.done();
});

test('an answer that is too large is given up', async () => {
  const server = await strictServer([call('GET', { body: 'x'.repeat(5000) })]);
  const client = httpClient({ ...options, maxBodyBytes: 1000 });
  await expect(client.send(request(`${server.url}/x`))).rejects.toThrow('the answer is larger than is read');
  await client.close();
  await server.done();
});
