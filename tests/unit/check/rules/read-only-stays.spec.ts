import { readOnlyStays } from '../../../../src/check/rules/read-only-stays.ts';
import type { Case } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const sent = (value: unknown): Case => ({
  difference: 'a value is sent for the read-only "createdBy"',
  mutation: { location: 'body', pointer: '/createdBy', keyword: 'readOnly', side: 'outside' },
  sent: { body: { createdBy: value } },
});
const answered = (value: unknown) => ({
  status: 201,
  body: { status: 201, message: '', errors: {}, data: { created_by: value } },
});

testRule(readOnlyStays, [
  { name: 'ignored', given: answered('admin'), planned: sent('intruder'), want: [] },
  {
    name: 'taken',
    given: answered('intruder'),
    planned: sent('intruder'),
    want: [
      'fault service: POST /api/trees: took the value that was sent for the read-only createdBy: "intruder" (string).',
    ],
  },
  { name: 'a truth value proves nothing', given: answered(true), planned: sent(true), want: [] },
  { name: 'null proves nothing', given: answered(null), planned: sent(null), want: [] },
  { name: 'not answered', given: { status: 201, body: {} }, planned: sent('intruder'), want: [] },
  { name: 'refused', given: { status: 400, body: { createdBy: 'intruder' } }, planned: sent('intruder'), want: [] },
  { name: 'another case', given: answered('intruder'), planned: {}, want: [] },
]);
