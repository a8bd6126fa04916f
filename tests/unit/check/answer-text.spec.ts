import { expect, test } from '@playwright/test';
import { answerText } from '../../../src/check/answer-text.ts';

const rows = [
  { name: 'a detail', given: { status: 404, body: '{"detail":"Not found."}' }, want: '404 {"detail":"Not found."}' },
  {
    name: 'an envelope',
    given: {
      status: 400,
      body: '{"status":400,"message":"Validation error","errors":{"storeId":["Unknown store."]},"data":null}',
    },
    want: '400 {"storeId":["Unknown store."]}',
  },
  {
    name: 'an envelope without errors',
    given: { status: 200, body: '{"errors":{},"data":1}' },
    want: '200 {"errors":{},"data":1}',
  },
  {
    name: 'a page',
    given: { status: 500, body: '<html><title>Server Error (500)</title>' },
    want: '500 page "Server Error (500)"',
  },
  { name: 'no body', given: { status: 204, body: '' }, want: '204' },
  { name: 'a text over several lines', given: { status: 400, body: 'a\n  b' }, want: '400 a b' },
  { name: 'a long body', given: { status: 400, body: 'x'.repeat(1000) }, want: `400 ${'x'.repeat(160)}…` },
];

for (const { name, given, want } of rows) {
  test(`${name}: is told in a few words`, () => {
    expect(answerText({ ...given, headers: {} })).toBe(want);
  });
}
