import { expect, test } from '@playwright/test';
import { pageAddresses } from '../../../../src/engine/pages/find-swagger-page.ts';

type Case = readonly [name: string, given: string | null, want: readonly string[]];

const usual = ['http://127.0.0.1:9/api/v1/earn/swagger/', 'http://127.0.0.1:9/api/v1/earn/'];
const cases: readonly Case[] = [
  ['the document is not known', null, usual],
  ['beside swagger.json', 'http://127.0.0.1:9/api/v1/earn/swagger.json', usual],
  [
    'at the address of page and document',
    'http://127.0.0.1:9/api/v1/earn/?format=openapi',
    [usual[1] ?? '', usual[0] ?? ''],
  ],
  ['below another folder', 'http://127.0.0.1:9/docs/earn.json', ['http://127.0.0.1:9/docs/swagger/', ...usual]],
  ['never on another host', 'https://elsewhere.example/earn.json', usual],
];

for (const [name, given, want] of cases) {
  test(`the Swagger page is looked for: ${name}`, () => {
    expect(pageAddresses('earn', given, 'http://127.0.0.1:9')).toEqual(want);
  });
}
