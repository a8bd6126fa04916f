import { refusalChangesNothing } from '../../../../src/check/access/refusal-changes-nothing.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const noRole = {
  who: 'no-role',
  status: 403,
  expected: expected.forbidden,
  difference: 'the account lacks the API USER role',
};
const change = { reader: 'GET /trees/{id}', pointer: '/data/name', before: 'oak', after: 'elm' };
accessTable(refusalChangesNothing, 'refusal-changes-nothing', [
  { name: 'refused, and nothing changed', given: [noRole], want: [] },
  {
    name: 'refused, and changed',
    given: [{ ...noRole, changed: [change, { ...change, pointer: '/data/size' }] }],
    want: [
      '0: PUT /trees/{id}: was refused with 403 where the account lacks the API USER role, yet /data/name of GET /trees/{id} went from "oak" (string) to "elm" (string) (and 1 more).',
    ],
  },
  {
    name: 'refused, and made',
    given: [{ ...noRole, changed: [{ reader: 'GET /trees', pointer: '', before: undefined, after: 'retain-1' }] }],
    want: [
      '0: PUT /trees/{id}: was refused with 403 where the account lacks the API USER role, yet GET /trees shows "retain-1" (string).',
    ],
  },
  {
    name: 'refused, and another answer as a whole',
    given: [{ ...noRole, changed: [{ ...change, pointer: '', before: 'status 200', after: 'status 404' }] }],
    want: [
      '0: PUT /trees/{id}: was refused with 403 where the account lacks the API USER role, yet the answer of GET /trees/{id} went from "status 200" (string) to "status 404" (string).',
    ],
  },
  { name: 'let in (the matter of other rules)', given: [{ ...noRole, status: 200, changed: [change] }], want: [] },
  {
    name: 'another company (the matter of another rule)',
    given: [{ ...noRole, scenario: 'foreign data', changed: [change] }],
    want: [],
  },
]);
