import { validRequestAccepted } from '../../../../src/check/rules/valid-request-accepted.ts';
import { type Case, cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const longest: Case = {
  scenario: 'longest text',
  difference: '"name" has 10 characters',
  mutation: { location: 'body', pointer: '/name', keyword: 'maxLength', side: 'inside' },
  sent: { body: { name: 'xxxxxxxxxx' } },
};
const controlled: Case = { ...longest, control: { accepted: true } };
const unexplained =
  'unexplained data: POST /api/trees: refused a request that fits the document (longest text: "name" has 10 characters)';

testRule(validRequestAccepted, [
  { name: 'accepted', given: { status: 201 }, planned: cases.valid, want: [] },
  {
    name: 'the template is refused',
    given: { status: 400, body: { rings: ['No.'] } },
    planned: cases.valid,
    want: [
      'unexplained data: POST /api/trees: refused a request that fits the document (smallest valid): 400 {"rings":["No."]}.',
    ],
  },
  {
    name: 'a documented value is refused, the template was not asked',
    given: { status: 400, body: { name: ['Too long.'] } },
    planned: longest,
    want: [`${unexplained}: 400 {"name":["Too long."]}.`],
  },
  {
    name: 'a documented value is refused, the template was accepted',
    given: { status: 400, body: { name: ['Too long.'] } },
    planned: controlled,
    want: [
      'fault service: POST /api/trees: refused a value that the document allows ("name" has 10 characters): 400 {"name":["Too long."]}.',
    ],
  },
  {
    name: 'the error blames another field',
    given: { status: 400, body: { rings: ['No.'] } },
    planned: controlled,
    want: [`${unexplained}: 400 {"rings":["No."]}.`],
  },
  {
    name: 'the error is about other data',
    given: { status: 400, body: { name: ['There is already a tree called so.'] } },
    planned: controlled,
    want: [`${unexplained}: 400 {"name":["There is already a tree called so."]}.`],
  },
  {
    name: 'the template is refused as well',
    given: { status: 400, body: { name: ['Too long.'] } },
    planned: { ...longest, control: { accepted: false } },
    want: [`${unexplained}: 400 {"name":["Too long."]}.`],
  },
  {
    name: 'refused as the plan allows',
    given: { status: 404 },
    planned: { expected: { kind: 'accepted', statuses: ['2XX', '404'] } },
    want: [],
  },
  { name: 'an invalid request', given: { status: 400 }, planned: cases.refused, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.valid, want: [] },
]);
