import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../sandbox/accounts.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly reused: boolean;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let sandbox: Sandbox;

function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(`${sandbox.address}${path}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, reused: sent.reusedSocket });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test.beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});

test.afterAll(async () => {
  agent.destroy();
  await sandbox.close();
  expect(sandbox.failures).toEqual([]);
});

test('it is ready in well under a second and tells its address, accounts and applications', async () => {
  const started = performance.now();
  const second = await startSandbox({ port: 0 });
  expect(performance.now() - started).toBeLessThan(500);
  expect(second.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { accounts, applications } = seededAccounts;
  expect(second.ready).toEqual({ listening: second.address, accounts, applications });
  await second.close();
});

test('connections are kept, lengths are told, HEAD and 204 have no body', async () => {
  await send('GET', '/api/v1/product/items');
  const get = await send('GET', '/api/v1/product/swagger.json');
  const head = await send('HEAD', '/api/v1/product/swagger.json');
  expect(get).toMatchObject({ status: 200, reused: true });
  expect(get.headers['content-length']).toBe(String(Buffer.byteLength(get.text)));
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
});

test('its address follows the Host header and X-Forwarded-Proto', async () => {
  const plain = await send('GET', '/api/v1/product/swagger.json', { host: 'lms.example.test' });
  const proxied = await send('GET', '/api/v1/product/swagger.json', {
    host: 'a.example',
    'x-forwarded-proto': 'https',
  });
  expect(JSON.parse(plain.text)).toMatchObject({ host: 'lms.example.test', schemes: ['http'] });
  expect(JSON.parse(proxied.text)).toMatchObject({ host: 'a.example', schemes: ['https'] });
});

test('a body that is too large, and bytes that are no HTTP, are 400', async () => {
  const large = await send('POST', '/api/v1/product/items', {}, Buffer.alloc(17 * 1024 * 1024));
  expect(large).toMatchObject({ status: 400 });
  const { port } = new URL(sandbox.address);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('no http at all\r\n\r\n'));
    socket.on('data', (data) => resolve(data.toString('utf8')));
    socket.on('error', reject);
  });
  expect(answer).toContain('400 Bad Request');
});

test('a port that is taken and a fault that does not exist are refused', async () => {
  const port = Number(new URL(sandbox.address).port);
  await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  await expect(startSandbox({ port: 0, fault: 'body-field-mising' })).rejects.toThrow(
    /^There is no fault "body-field-mising"; the nearest are: body-field-missing/,
  );
});

test('nobody but this machine can reach it', () => {
  expect(sandbox.address).toContain('//127.0.0.1:');
});
