import { roleRequired } from '../../../../src/check/access/role-required.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const noRole = { who: 'no-role', expected: expected.forbidden, difference: 'the account lacks the API USER role' };
accessTable(roleRequired, 'role-required', [
  { name: 'refused with 403', given: [{ ...noRole, status: 403 }], want: [] },
  {
    name: 'let in',
    given: [{}, { ...noRole, status: 200 }],
    want: ['1: PUT /trees/{id}: let a caller in where the account lacks the API USER role (answered 200).'],
  },
  {
    name: 'looked at before the role',
    given: [{ ...noRole, status: 404, body: { detail: 'No.' } }],
    want: [
      '0: PUT /trees/{id}: must answer 403 where the account lacks the API USER role but answered 404 {"detail":"No."}.',
    ],
  },
  {
    name: 'another status that the table allows',
    given: [{ ...noRole, status: 404, expected: { kind: 'forbidden', statuses: ['403', '404'] } }],
    want: [],
  },
  { name: 'a server error (the matter of another rule)', given: [{ ...noRole, status: 500 }], want: [] },
  {
    name: 'a token without the scope (the matter of another rule)',
    given: [{ ...noRole, who: 'read-only' }],
    want: [],
  },
  {
    name: 'the role is not enough',
    given: [{}, { who: 'middleware', status: 403 }, { who: 'other-company', scenario: 'own data', status: 403 }],
    want: [
      '1: PUT /trees/{id}: answered 403 to a caller who has the API USER role (middleware), while administrator was served.',
      '2: PUT /trees/{id}: answered 403 to a caller who has the API USER role (other-company), while administrator was served.',
    ],
  },
  {
    name: 'nobody is served, so that nothing is known of the role',
    given: [{ status: 400 }, { who: 'middleware', status: 403 }],
    want: [],
  },
]);
