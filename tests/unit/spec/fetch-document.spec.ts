import { expect, test } from '@playwright/test';
import { HOST_NOT_ALLOWED, SuiteError, TARGET_UNREACHABLE } from '../../../src/errors.ts';
import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';
import { fetchDocument } from '../../../src/spec/fetch-document.ts';

const settings = {
  baseUrl: 'http://lms.example.test',
  documentPaths: ['/api/v1/{service}/swagger.json', '/api/v1/{service}/?format=openapi'],
};
const json = JSON.stringify({ swagger: '2.0', info: { title: 'x', version: '1' }, paths: {} });
const first = '/api/v1/member/swagger.json';
const second = '/api/v1/member/?format=openapi';
const page = '/api/v1/member/swagger/';
const root = '/api/v1/member/';

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly location?: string;
}

/** A target that knows some addresses, strictly: it tells which were asked. */
function target(answers: Readonly<Record<string, Answer>>): {
  send: (request: HttpRequest) => Promise<Exchange>;
  asked: string[];
} {
  const asked: string[] = [];
  const send = (request: HttpRequest): Promise<Exchange> => {
    const path = request.url.replace('http://lms.example.test', '');
    asked.push(path);
    const { status = 200, body = '', location } = answers[path] ?? answers['*'] ?? { status: 404 };
    const headers: Record<string, string> = location === undefined ? {} : { location };
    return Promise.resolve({ request, response: { status, headers, body }, startedAt: '', durationMs: 1, retries: 0 });
  };
  return { send, asked };
}

const swaggerPage =
  '<!doctype html><html><div id="swagger-ui"></div><script id="swagger-settings">{"a":1}</script></html>';
const found = [
  { name: 'the first address', given: { [first]: { body: json } }, want: [first] },
  { name: 'the next address after a 404', given: { [second]: { body: json } }, want: [first, second] },
  {
    name: 'the next address after one that is broken',
    given: { [first]: { body: json.slice(0, 30) }, [second]: { body: json } },
    want: [first, second],
  },
  { name: 'YAML', given: { [first]: { body: 'openapi: 3.0.0\npaths: {}\n' } }, want: [first] },
  {
    name: 'a redirect on the same host',
    given: { [first]: { status: 301, location: `${first}/` }, [`${first}/`]: { body: json } },
    want: [first, `${first}/`],
  },
  {
    name: 'the page of drf-yasg, which asks for its own address',
    given: { [page]: { body: swaggerPage }, [`${page}?format=openapi`]: { body: json } },
    want: [first, second, page, root, `${page}?format=openapi`],
  },
  {
    name: 'a page that names its document',
    given: {
      [root]: { body: "<html><script>SwaggerUIBundle({ url: '../docs/member.json' })</script></html>" },
      '/api/v1/docs/member.json': { body: json },
    },
    want: [first, second, page, root, '/api/v1/docs/member.json'],
  },
  {
    name: 'a ReDoc page',
    given: {
      [page]: { body: '<html><redoc spec-url="/r.json?a=1&amp;b=2"></redoc></html>' },
      '/r.json?a=1&b=2': { body: json },
    },
    want: [first, second, page, root, '/r.json?a=1&b=2'],
  },
];

for (const { name, given, want } of found) {
  test(`${name}: the document is found`, async () => {
    const { send, asked } = target(given);
    const document = await fetchDocument('member', settings, send);
    expect(asked).toEqual(want);
    expect(document.address).toBe(`http://lms.example.test${want.at(-1)}`);
    expect(document.text).toBe(given[want.at(-1) as keyof typeof given]?.body);
  });
}

const refused = [
  { name: 'a 500', given: { status: 500, body: 'x' }, want: 'answers 500' },
  { name: 'a 401', given: { status: 401 }, want: 'answers 401 without a token' },
  {
    name: 'an HTML page',
    given: { body: '<!DOCTYPE html><html><title>Log in</title></html>' },
    want: 'is an HTML page ("Log in")',
  },
  { name: 'a body that breaks off', given: { body: json.slice(0, 40) }, want: 'breaks off after 40 characters' },
  {
    name: 'a body that breaks off after a brace',
    given: { body: '{"swagger":"2.0","info":{"title":"x"}' },
    want: 'breaks off',
  },
  { name: 'JSON of something else', given: { body: '{"a":1}' }, want: 'neither a "swagger" nor an "openapi" key' },
  { name: 'a text', given: { body: 'It works!' }, want: 'it holds no object' },
  { name: 'nothing', given: { body: '' }, want: 'is empty' },
  { name: 'XML', given: { body: '<?xml version="1.0"?><a/>' }, want: 'is XML' },
  { name: 'an old version', given: { body: '{"swagger":"1.2"}' }, want: 'is a Swagger 1.2 document' },
  {
    name: 'a redirect to another host',
    given: { status: 302, location: 'https://evil.test/x' },
    want: 'redirects to another host (evil.test)',
  },
  {
    name: 'redirects without end',
    given: { status: 302, location: '/api/v1/member/next' },
    want: 'redirects more than 3 times',
  },
  {
    name: 'a page that names another host',
    given: { body: '<html id="swagger-ui"><script>var a={url:"https://evil.test/d.json"}</script></html>' },
    want: 'https://evil.test/d.json is on another host',
  },
];

for (const { name, given, want } of refused) {
  test(`${name}: one sentence names service, addresses, reason and remedy`, async () => {
    const { send } = target({ '*': given });
    const error: unknown = await fetchDocument('member', settings, send).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SuiteError);
    const { code, message } = error as SuiteError;
    expect(code).toBe('DOCUMENT_UNREADABLE');
    expect(message).toContain('"member"');
    expect(message).toContain(`http://lms.example.test${first}`);
    expect(message).toContain(want);
    expect(message).toMatch(/RETAIN_DOCUMENT_PATHS or leave "member" out of RETAIN_SERVICES\.$/);
    expect(message.split('. ').length).toBe(1);
  });
}

test('a target that is not there is asked once', async () => {
  let asked = 0;
  const send = (): Promise<Exchange> => {
    asked += 1;
    return Promise.reject(new SuiteError(TARGET_UNREACHABLE, 'http://lms.example.test cannot be reached.'));
  };
  await expect(fetchDocument('member', settings, send)).rejects.toThrow(
    /"member" cannot be read: http:\/\/lms.example.test cannot be reached;/,
  );
  expect(asked).toBe(1);
});

test('a host that may not be called stays that', async () => {
  const send = (): Promise<Exchange> => Promise.reject(new SuiteError(HOST_NOT_ALLOWED, 'no'));
  await expect(fetchDocument('member', settings, send)).rejects.toMatchObject({ code: 'HOST_NOT_ALLOWED' });
});
