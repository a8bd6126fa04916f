import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Incoming } from '../../../sandbox/exchange.ts';
import { staticFiles } from '../../../sandbox/pages/static-files.ts';

const get = (path: string): Incoming => ({
  method: 'GET',
  target: path,
  path,
  query: new URLSearchParams(),
  headers: {},
  cookies: {},
  body: Buffer.alloc(0),
  origin: 'http://lms.example.test',
});

/** MD5 of the files that drf-yasg 1.20.0 ships. */
const files = [
  { name: 'oauth2-redirect.49cb7cc0bfe0.html', type: 'text/html', md5: '49cb7cc0bfe0e693b0f076927dd6d0f5' },
  { name: 'oauth2-redirect.html', type: 'text/html', md5: '49cb7cc0bfe0e693b0f076927dd6d0f5' },
  {
    name: 'swagger-ui-bundle.ee32fa5b4197.js',
    type: 'application/javascript',
    md5: 'ee32fa5b4197c9878c64402f3d2b516e',
  },
  {
    name: 'swagger-ui-standalone-preset.f76577cd29dc.js',
    type: 'application/javascript',
    md5: 'f76577cd29dcfd05d77573be78cbe3a1',
  },
  { name: 'swagger-ui.bc068a76c80f.css', type: 'text/css', md5: 'bc068a76c80f75bb497dc99d6f86afad' },
];

for (const { name, type, md5 } of files) {
  test(`static file: ${name}`, () => {
    const answer = staticFiles().handle(get(`/api/v1/member/static/drf-yasg/swagger-ui-dist/${name}`));
    expect(answer?.status).toBe(200);
    expect(answer?.headers).toEqual({
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${name}"`,
      'Last-Modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/),
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
    expect(
      createHash('md5')
        .update(answer?.body ?? '')
        .digest('hex'),
    ).toBe(md5);
  });
}

test('static file: the address follows from the content, below each service', () => {
  expect(staticFiles().address('earn', 'drf-yasg/swagger-ui-dist/oauth2-redirect.html')).toBe(
    '/api/v1/earn/static/drf-yasg/swagger-ui-dist/oauth2-redirect.49cb7cc0bfe0.html',
  );
});

const missing = [
  { name: 'no such file', given: '/api/v1/member/static/drf-yasg/nowhere.js', want: 404 },
  {
    name: 'another hash',
    given: '/api/v1/member/static/drf-yasg/swagger-ui-dist/oauth2-redirect.000000000000.html',
    want: 404,
  },
  { name: 'a way out', given: '/api/v1/member/static/drf-yasg/swagger-ui-dist/../../../package.json', want: 404 },
  { name: 'no such service', given: '/api/v1/sample/static/drf-yasg/style.css', want: undefined },
  { name: 'no static path', given: '/api/v1/member/swagger/', want: undefined },
];

for (const { name, given, want } of missing) {
  test(`static file: ${name}`, () => {
    expect(staticFiles().handle(get(given))?.status).toBe(want);
  });
}
