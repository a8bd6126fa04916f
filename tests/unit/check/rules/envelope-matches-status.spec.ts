import { envelopeMatchesStatus } from '../../../../src/check/rules/envelope-matches-status.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const envelope = (status: unknown): unknown => ({ status, message: '', errors: {}, data: null });

testRule(envelopeMatchesStatus, [
  { name: 'the same', given: { status: 200, body: envelope(200) }, planned: cases.valid, want: [] },
  { name: 'the same class', given: { status: 200, body: envelope(201) }, planned: cases.valid, want: [] },
  {
    name: 'a refusal that says success',
    given: { status: 400, body: envelope(200) },
    planned: cases.refused,
    want: ['fault service: POST /api/trees: answered 400, but the envelope says 200.'],
  },
  {
    name: 'a success that says refusal',
    given: { status: 200, body: envelope(400) },
    planned: cases.valid,
    want: ['fault service: POST /api/trees: answered 200, but the envelope says 400.'],
  },
  { name: 'a status of another kind', given: { body: envelope('Active') }, planned: cases.valid, want: [] },
  { name: 'a number that is no status', given: { body: envelope(3) }, planned: cases.valid, want: [] },
  { name: 'an object that is no envelope', given: { body: { status: 400 } }, planned: cases.valid, want: [] },
  { name: 'no JSON', given: { body: 'no' }, planned: cases.valid, want: [] },
]);
