import { methodNotAllowed } from '../../../../src/check/rules/method-not-allowed.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const detail = { detail: 'Method "PUT" not allowed.' };
const allow = (methods: string) => ({ 'content-type': 'application/json', allow: methods });
const page = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<div id="swagger-ui">' };

testRule(methodNotAllowed, [
  {
    name: '405',
    given: { status: 405, headers: allow('GET, POST, HEAD'), body: detail },
    planned: cases.otherMethod,
    want: [],
  },
  {
    name: '405 without Allow',
    given: { status: 405, body: detail },
    planned: cases.otherMethod,
    want: [
      'fault service: POST /api/trees: refuses PUT with 405, says nowhere which methods are allowed (no Allow header).',
    ],
  },
  {
    name: '405 with Allow for the refused method',
    given: { status: 405, headers: allow('POST, PUT') },
    planned: cases.otherMethod,
    want: ['fault service: POST /api/trees: refuses PUT with 405, yet names PUT in Allow (POST, PUT).'],
  },
  {
    name: '405 with Allow without the documented method',
    given: { status: 405, headers: allow('GET') },
    planned: cases.otherMethod,
    want: [
      'fault service: POST /api/trees: refuses PUT with 405, yet does not name POST, which is documented, in Allow (GET).',
    ],
  },
  {
    name: 'accepted',
    given: { status: 200, body: {} },
    planned: cases.otherMethod,
    want: ['fault service: POST /api/trees: answered 200 instead of 405 where the method is PUT.'],
  },
  { name: 'a Swagger page at the same path', given: page, planned: { ...cases.otherMethod, method: 'GET' }, want: [] },
  {
    name: 'a page for another method',
    given: page,
    planned: cases.otherMethod,
    want: ['fault service: POST /api/trees: answered 200 instead of 405 where the method is PUT.'],
  },
  {
    name: '403 with full rights',
    given: { status: 403, body: { detail: 'No.' } },
    planned: cases.otherMethod,
    want: [
      'unexplained data: POST /api/trees: refused with 403 where 405 was expected (the method is PUT), which proves nothing: 403 {"detail":"No."}.',
    ],
  },
  { name: 'OPTIONS', given: { status: 200 }, planned: { ...cases.otherMethod, method: 'OPTIONS' }, want: [] },
  { name: 'a documented method', given: { status: 405 }, planned: cases.valid, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.otherMethod, want: [] },
]);
