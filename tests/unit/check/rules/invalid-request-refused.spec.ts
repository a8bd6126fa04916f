import { invalidRequestRefused } from '../../../../src/check/rules/invalid-request-refused.ts';
import type { Case } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const body = (pointer: string, keyword: string, more: Partial<Case> = {}): Case => ({
  expected: { kind: 'refused', statuses: ['400', '422'] },
  difference: `"${pointer.slice(1)}" breaks ${keyword}`,
  mutation: { location: 'body', pointer, keyword, side: 'outside' },
  ...more,
});
const tooLong = body('/name', 'maxLength');
const good: Partial<Case> = { control: { accepted: true } };
const said = (errors: unknown): unknown => ({ status: 400, message: 'No.', errors, data: null });

testRule(invalidRequestRefused, [
  { name: 'the field is named', given: { status: 400, body: { name: ['Too long.'] } }, planned: tooLong, want: [] },
  { name: 'named in an envelope', given: { status: 400, body: said({ name: ['No.'] }) }, planned: tooLong, want: [] },
  {
    name: 'named among others',
    given: { status: 422, body: { site: ['No.'], Name: ['No.'] } },
    planned: tooLong,
    want: [],
  },
  {
    name: 'a field of a nested object',
    given: { status: 400, body: { owner: { name: ['This field is required.'] } } },
    planned: body('/owner/name', 'required'),
    want: [],
  },
  {
    name: 'an item of a list of objects',
    given: { status: 400, body: { parts: [{}, { name: ['This field is required.'] }] } },
    planned: body('/parts/1/name', 'required'),
    want: [],
  },
  {
    name: 'the other item of a list of objects',
    given: { status: 400, body: { parts: [{ name: ['No.'] }, {}] } },
    planned: body('/parts/1/name', 'required'),
    want: [
      'unexplained data: POST /api/trees: refused for another reason than that "parts/1/name" breaks required, which proves nothing: 400 {"parts":[{"name":["No."]},{}]}.',
    ],
  },
  {
    name: 'an item of a list of texts',
    given: { status: 400, body: { tags: { 1: ['"blue" is not a valid choice.'] } } },
    planned: body('/tags/1', 'enum'),
    want: [],
  },
  {
    name: 'the list around the field',
    given: { status: 400, body: { parts: { non_field_errors: ['Expected a list.'] } } },
    planned: body('/parts', 'type'),
    want: [],
  },
  {
    name: 'the whole body',
    given: { status: 400, body: { non_field_errors: ['Invalid data.'] } },
    planned: body('', 'type'),
    want: [],
  },
  {
    name: 'a body that is no JSON',
    given: { status: 400, body: { detail: 'JSON parse error' } },
    planned: {
      ...tooLong,
      mutation: { location: 'request', pointer: '', keyword: 'syntax', side: 'outside' },
    },
    want: [],
  },
  {
    name: 'named in the text only',
    given: { status: 400, body: { detail: 'The name is too long.' } },
    planned: tooLong,
    want: [],
  },
  {
    name: 'a query parameter',
    operation: 'GET /api/trees',
    given: { status: 400, body: { min_rings: ['Enter a number.'] } },
    planned: { ...tooLong, mutation: { location: 'query', pointer: 'minRings', keyword: 'type', side: 'outside' } },
    want: [],
  },
  {
    name: 'an id of the wrong form',
    given: { status: 404, body: '<h1>Not Found</h1>' },
    planned: {
      expected: { kind: 'refused', statuses: ['400', '404'] },
      mutation: { location: 'path', pointer: 'id', keyword: 'format', side: 'outside' },
    },
    want: [],
  },
  {
    name: 'accepted',
    given: { status: 201, body: { name: 'x' } },
    planned: tooLong,
    want: ['fault service: POST /api/trees: answered 201 instead of 400 or 422 where "name" breaks maxLength.'],
  },
  {
    name: 'accepted where that is to be noted',
    given: { status: 201 },
    planned: { ...tooLong, expected: { kind: 'refused', statuses: ['400'], acceptance: 'debt' } },
    want: ['debt service: POST /api/trees: answered 201 instead of 400 where "name" breaks maxLength.'],
  },
  {
    name: 'a status that does not fit',
    given: { status: 403, body: { detail: 'No.' } },
    planned: tooLong,
    want: [
      'unexplained data: POST /api/trees: refused with 403 where 400 or 422 was expected ("name" breaks maxLength), which proves nothing: 403 {"detail":"No."}.',
    ],
  },
  {
    name: 'another field is blamed, the template was not asked',
    given: { status: 400, body: said({ rings: ['No.'] }) },
    planned: tooLong,
    want: [
      'unexplained data: POST /api/trees: refused for another reason than that "name" breaks maxLength, which proves nothing: 400 {"rings":["No."]}.',
    ],
  },
  {
    name: 'another field is blamed, the template was accepted',
    given: { status: 400, body: said({ rings: ['No.'] }) },
    planned: { ...tooLong, ...good },
    want: [
      'fault service: POST /api/trees: refused where "name" breaks maxLength, but the error blames another field: 400 {"rings":["No."]}.',
    ],
  },
  {
    name: 'another value is in use by now',
    given: { status: 400, body: { code: ['A tree with this code already exists.'] } },
    planned: { ...tooLong, ...good },
    want: [
      'unexplained data: POST /api/trees: refused for another reason than that "name" breaks maxLength, which proves nothing: 400 {"code":["A tree with this code already exists."]}.',
    ],
  },
  {
    name: 'no field is blamed, the template was accepted',
    given: { status: 400, body: said({ ExceptionString: ['Bad request.'] }) },
    planned: { ...tooLong, ...good },
    want: [
      'debt service: POST /api/trees: rightly refused where "name" breaks maxLength, but the error does not name the field: 400 {"ExceptionString":["Bad request."]}.',
    ],
  },
  {
    name: 'in no known form (the matter of another rule)',
    given: { status: 400, body: 'No.' },
    planned: tooLong,
    want: [],
  },
  { name: 'a redirect (the matter of another rule)', given: { status: 301 }, planned: tooLong, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: tooLong, want: [] },
  { name: 'a valid request', given: { status: 201 }, planned: {}, want: [] },
]);
