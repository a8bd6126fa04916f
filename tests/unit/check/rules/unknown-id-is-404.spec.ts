import { unknownIdIs404 } from '../../../../src/check/rules/unknown-id-is-404.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

testRule(unknownIdIs404, [
  { name: '404', given: { status: 404, body: { detail: 'Not found.' } }, planned: cases.notFound, want: [] },
  { name: 'a page of Django', given: { status: 404, body: '<h1>Not Found</h1>' }, planned: cases.notFound, want: [] },
  {
    name: 'answered all the same',
    operation: 'DELETE /api/trees',
    given: { status: 204 },
    planned: cases.notFound,
    want: ['fault service: DELETE /api/trees: answered 204 instead of 404 where the id is unknown.'],
  },
  {
    name: 'refused otherwise',
    given: { status: 400, body: { detail: 'No.' } },
    planned: cases.notFound,
    want: [
      'unexplained service: POST /api/trees: refused with 400 where 404 was expected (the id is unknown), which proves nothing: 400 {"detail":"No."}.',
    ],
  },
  {
    name: 'refused as the plan allows',
    given: { status: 400 },
    planned: { ...cases.notFound, expected: { kind: 'not-found', statuses: ['400', '404'] } },
    want: [],
  },
  { name: 'a known id', given: { status: 200 }, planned: cases.valid, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.notFound, want: [] },
]);
