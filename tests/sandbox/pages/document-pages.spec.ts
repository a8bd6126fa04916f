import { expect, test } from '@playwright/test';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Outgoing } from '../../../sandbox/exchange.ts';
import { redocPage } from '../../../sandbox/pages/redoc-page.ts';
import { staticFiles } from '../../../sandbox/pages/static-files.ts';
import { swaggerPage } from '../../../sandbox/pages/swagger-page.ts';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  Vary: 'Accept',
  Allow: 'GET, HEAD, OPTIONS',
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};
const files = staticFiles();
const STATIC = '/api/v1/member/static/drf-yasg';

const read = (answer: Outgoing): HTMLElement => parse(String(answer.body), { blockTextElements: { script: true } });
const scriptsOf = (page: HTMLElement) =>
  page.querySelectorAll('script[src]').map((script) => script.getAttribute('src'));

const configs = [
  { name: 'plain', given: false, want: '{"appName": "Omni Retain"}' },
  {
    name: 'PKCE required',
    given: true,
    want: '{"appName": "Omni Retain", "usePkceWithAuthorizationCodeGrant": true}',
  },
];

for (const { name, given, want } of configs) {
  test(`Swagger page: ${name}`, () => {
    const shown = { service: 'member', title: 'Omni Retain <Member> API', pkceRequired: given } as const;
    const answer = swaggerPage(shown, files);
    expect(answer).toMatchObject({ status: 200, headers: HEADERS });
    const page = read(answer);
    expect(String(answer.body)).toContain('<title>Omni Retain &lt;Member&gt; API</title>');
    expect(page.querySelector('div#swagger-ui')).not.toBeNull();
    expect(page.querySelector('script#swagger-settings')?.getAttribute('type')).toBe('application/json');
    expect(page.querySelector('script#swagger-settings')?.text).toBe(
      '{"docExpansion": "list", "deepLinking": false, "showExtensions": true, "defaultModelRendering": "model", "defaultModelExpandDepth": 3, "defaultModelsExpandDepth": 3, "showCommonExtensions": true, "supportedSubmitMethods": ["get", "put", "post", "delete", "options", "head", "patch", "trace"], "displayOperationId": true, "persistAuth": false, "refetchWithAuth": false, "refetchOnLogout": false, "fetchSchemaWithQuery": true}',
    );
    expect(page.querySelector('script#oauth2-config')?.text).toBe(want);
    expect(page.querySelector('a#oauth2-redirect-url')?.getAttribute('href')).toBe(
      `${STATIC}/swagger-ui-dist/oauth2-redirect.49cb7cc0bfe0.html`,
    );
    expect(scriptsOf(page)).toEqual([
      `${STATIC}/swagger-ui-dist/swagger-ui-bundle.ee32fa5b4197.js`,
      `${STATIC}/swagger-ui-dist/swagger-ui-standalone-preset.f76577cd29dc.js`,
      expect.stringMatching(/^\/api\/v1\/member\/static\/drf-yasg\/swagger-ui-init\.[0-9a-f]{12}\.js$/),
    ]);
  });
}

test('ReDoc page', () => {
  const answer = redocPage({ service: 'member', title: 'Omni Retain Member API' }, files);
  expect(answer).toMatchObject({ status: 200, headers: HEADERS });
  const page = read(answer);
  expect(page.querySelector('title')?.text).toBe('Omni Retain Member API');
  expect(page.querySelector('div#redoc-placeholder')).not.toBeNull();
  expect(page.querySelector('script#redoc-settings')?.text).toBe(
    '{"lazyRendering": false, "hideHostname": false, "expandResponses": "all", "pathInMiddlePanel": false, "nativeScrollbars": false, "requiredPropsFirst": false, "fetchSchemaWithQuery": true}',
  );
  expect(scriptsOf(page)).toEqual([
    expect.stringMatching(/^\/api\/v1\/member\/static\/drf-yasg\/redoc-init\.[0-9a-f]{12}\.js$/),
  ]);
});
