import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../sandbox/accounts.ts';
import { localSandbox } from './local-sandbox.ts';

const ITEMS = '/api/v1/product/items';
const UNAUTHENTICATED = { detail: 'Authentication credentials were not provided.' };
const sandbox = localSandbox();

test('every answer of the API carries the headers of the framework, in its order', () => {
  expect(Object.entries(sandbox.askAs('administrator', ITEMS).headers)).toEqual([
    ['Content-Type', 'application/json'],
    ['Vary', 'Accept'],
    ['Allow', 'GET, POST, HEAD, OPTIONS'],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
  ]);
});

test("a path without a route is Django's page, before any authentication", () => {
  for (const target of [
    '/nowhere',
    '/api/v1/product/nowhere',
    '/api/v1/product/exclusions/abc',
    '/api/v1/product/exclusions/-1',
    '/api/v1/product/items/a%2Fb',
    '/api/v1/product/items//',
    '/api/v1/product/items/SKU-1001//',
  ]) {
    const answer = sandbox.ask(target, { headers: { accept: 'application/json' } });
    expect([target, answer.status, answer.headers['Content-Type']]).toEqual([target, 404, 'text/html']);
    expect(answer.text).toContain('<h1>Not Found</h1><p>The requested resource was not found on this server.</p>');
  }
});

test('no, bad and expired tokens get one body and three challenges', () => {
  const realm = 'Bearer realm="api"';
  const bad = `${realm},error="invalid_token",error_description="The access token is invalid."`;
  const { expiredToken } = seededAccounts;
  const table: readonly (readonly [string | undefined, string])[] = [
    [undefined, realm],
    ['Bearer ', realm],
    ['Token abc', realm],
    ['Basic YTpi', realm],
    ['Bearer not-a-token', bad],
    [`Bearer ${expiredToken}`, `${realm},error="invalid_token",error_description="The access token has expired."`],
  ];
  for (const [authorization, challenge] of table) {
    const headers = authorization === undefined ? {} : { authorization };
    const answer = sandbox.ask(ITEMS, { headers });
    expect([authorization, answer.status, answer.headers['WWW-Authenticate'], answer.json]).toEqual([
      authorization,
      401,
      challenge,
      UNAUTHENTICATED,
    ]);
  }
});

test('authentication comes before method, id and validation, but after content negotiation and parsing', () => {
  const table: readonly (readonly [string, Parameters<typeof sandbox.ask>[1], number])[] = [
    [ITEMS, { method: 'DELETE' }, 401],
    [`${ITEMS}/unknown`, {}, 401],
    [ITEMS, { body: {} }, 401],
    [ITEMS, { headers: { accept: 'application/xml' } }, 406],
    [`${ITEMS}?format=xml`, {}, 404],
    [ITEMS, { body: '{"a":' }, 400],
    [ITEMS, { body: 'hello', headers: { 'content-type': 'text/plain' } }, 415],
  ];
  expect(table.map(([target, ask]) => [target, ask, sandbox.ask(target, ask).status])).toEqual(table);
});

test('the role is asked for first, then the scope, then the method', () => {
  const read = { authorization: `Bearer ${sandbox.token('administrator', 'read')}` };
  const write = { authorization: `Bearer ${sandbox.token('administrator', 'write')}` };
  const noRole = { detail: 'The user does not have the API USER role.' };
  const noScope = { detail: 'You do not have permission to perform this action.' };
  expect(sandbox.askAs('noRole', ITEMS)).toMatchObject({ status: 403, json: noRole });
  expect(sandbox.askAs('noRole', ITEMS, { body: {} })).toMatchObject({ status: 403, json: noRole });
  expect(sandbox.askAs('apiUser', ITEMS)).toMatchObject({ status: 200 });
  expect(sandbox.ask(ITEMS, { headers: read })).toMatchObject({ status: 200 });
  expect(sandbox.ask(ITEMS, { method: 'OPTIONS', headers: read })).toMatchObject({ status: 200 });
  expect(sandbox.ask(ITEMS, { headers: read, body: {} })).toMatchObject({ status: 403, json: noScope });
  expect(sandbox.ask(ITEMS, { method: 'DELETE', headers: read })).toMatchObject({ status: 403, json: noScope });
  expect(sandbox.ask(ITEMS, { headers: write })).toMatchObject({ status: 403, json: noScope });
  expect(sandbox.ask(ITEMS, { method: 'DELETE', headers: write })).toMatchObject({
    status: 405,
    json: { detail: 'Method "DELETE" not allowed.' },
  });
});

test('405 names the methods, HEAD is a GET without a body, OPTIONS describes the view', () => {
  expect(sandbox.askAs('administrator', `${ITEMS}/SKU-1001`, { method: 'POST', body: {} })).toMatchObject({
    status: 405,
    headers: { Allow: 'GET, PUT, DELETE, HEAD, OPTIONS' },
  });
  expect(sandbox.askAs('administrator', '/api/v1/product/import', { method: 'HEAD' })).toMatchObject({
    status: 405,
    headers: { Allow: 'POST, OPTIONS' },
  });
  expect(sandbox.askAs('administrator', ITEMS, { method: 'HEAD' })).toMatchObject({ status: 200 });
  expect(sandbox.askAs('administrator', ITEMS, { method: 'OPTIONS' }).json).toEqual({
    name: 'Product Items',
    description: '',
    renders: ['application/json', 'text/html'],
    parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
  });
});

test('the Accept header and ?format= choose the form of the answer', () => {
  const table: readonly (readonly [string, string, number, string])[] = [
    [ITEMS, '*/*', 200, 'application/json'],
    [ITEMS, 'application/*', 200, 'application/json'],
    [ITEMS, 'text/html,application/json', 200, 'application/json'],
    [ITEMS, 'text/html,application/xhtml+xml,*/*;q=0.8', 200, 'text/html; charset=utf-8'],
    [`${ITEMS}?format=json`, 'text/html', 406, 'application/json'],
    [`${ITEMS}?format=api`, '*/*', 200, 'text/html; charset=utf-8'],
    [`${ITEMS}?format=xml`, '*/*', 404, 'application/json'],
    [ITEMS, 'application/xml', 406, 'application/json'],
  ];
  const got = table.map(([target, accept]) => {
    const { status, headers } = sandbox.askAs('administrator', target, { headers: { accept } });
    return [target, accept, status, headers['Content-Type']];
  });
  expect(got).toEqual(table);
  const indented = sandbox.askAs('administrator', ITEMS, { headers: { accept: 'application/json; indent=2' } });
  expect(indented.text).toMatch(/^\{\n {2}"status": 200,\n/);
});

test('bodies are parsed by their content type', () => {
  const ask = (contentType: string, body: string | Buffer): unknown => {
    const answer = sandbox.askAs('administrator', ITEMS, { body, headers: { 'content-type': contentType } });
    return (answer.json as { readonly detail?: string; readonly errors?: unknown }).detail ?? answer.json;
  };
  const missing = ['This field is required.'];
  const nothing = { errors: { SKU: missing, itemName: missing, itemPrice: missing } };
  const form = 'SKU=&itemName=Form&itemPrice=x&isActive=';
  const multipart = '--b\r\nContent-Disposition: form-data; name="SKU"\r\n\r\nok\r\n--b--\r\n';
  expect(ask('text/plain', 'hello')).toBe('Unsupported media type "text/plain" in request.');
  expect(ask('application/xml', '<a/>')).toBe('Unsupported media type "application/xml" in request.');
  expect(ask('text/plain', '')).toMatchObject(nothing);
  expect(ask('application/json; charset=utf-8', '{}')).toMatchObject(nothing);
  expect(ask('application/json', 'null')).toMatchObject({ errors: { non_field_errors: ['No data provided'] } });
  expect(ask('multipart/form-data', 'x')).toBe('Multipart form parse error - Invalid boundary in multipart: None');
  expect(ask('multipart/form-data; boundary=b', multipart)).toMatchObject({
    errors: { itemName: missing, itemPrice: missing },
  });
  expect(ask('application/x-www-form-urlencoded', form)).toMatchObject({
    errors: { SKU: ['This field may not be blank.'], itemPrice: ['A valid number is required.'] },
  });
});

test('both path forms are answered without a redirect', () => {
  for (const slash of ['', '/']) {
    expect(sandbox.askAs('administrator', `${ITEMS}${slash}`)).toMatchObject({ status: 200 });
    expect(sandbox.askAs('administrator', `${ITEMS}${slash}`, { body: {} })).toMatchObject({ status: 400 });
    expect(sandbox.askAs('administrator', `${ITEMS}/SKU%2D1001${slash}`)).toMatchObject({ status: 200 });
  }
});

test('a refused call is an envelope', () => {
  expect(sandbox.askAs('administrator', ITEMS, { body: { SKU: 'x', itemName: 'x', itemPrice: -1 } }).json).toEqual({
    status: 400,
    message: 'Validation error',
    errors: { itemPrice: ['Ensure this value is greater than or equal to 0.'] },
    data: null,
  });
  expect(sandbox.askAs('administrator', `${ITEMS}/unknown`)).toMatchObject({
    status: 404,
    json: { status: 404, errors: { ExceptionString: ['Product does not exist.'] }, data: null },
  });
});
