import { undeclaredProperty } from '../../../../src/check/rules/undeclared-property.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

testRule(undeclaredProperty, [
  {
    name: 'all is declared',
    given: { status: 201, body: { name: 'x', owner: { name: 'y', secret: 'z' } } },
    planned: cases.valid,
    want: [],
  },
  {
    name: 'one is not',
    given: { status: 201, body: { name: 'x', cost: 3 } },
    planned: cases.valid,
    want: ['debt document: POST /api/trees: /cost is not documented: 3 (integer).'],
  },
  {
    name: 'one of a nested object is not',
    given: { status: 201, body: { name: 'x', owner: { name: 'y', secret: 'z', age: 3 } } },
    planned: cases.valid,
    want: ['debt document: POST /api/trees: /owner/age is not documented: 3 (integer).'],
  },
  {
    name: 'one of every item is not, said once',
    operation: 'GET /api/trees',
    given: {
      body: {
        results: [
          { name: 'x', cost: 1 },
          { name: 'y', cost: 2 },
        ],
      },
    },
    planned: cases.valid,
    want: ['debt document: GET /api/trees: /results/0/cost is not documented: 1 (integer).'],
  },
  { name: 'a refusal', given: { status: 400, body: { cost: ['No.'] } }, planned: cases.refused, want: [] },
  {
    name: 'an object whose properties are not listed',
    operation: 'GET /api/reports',
    given: { headers: { 'content-type': 'application/vnd.orchard+json' }, body: { n: 1, m: 2 } },
    planned: cases.valid,
    want: [],
  },
]);
