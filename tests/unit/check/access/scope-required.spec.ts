import { scopeRequired } from '../../../../src/check/access/scope-required.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const readOnly = { who: 'read-only', expected: expected.forbidden, difference: 'the token has the scope read alone' };
const writeOnly = {
  who: 'write-only',
  expected: expected.forbidden,
  difference: 'the token has the scope write alone',
};
accessTable(scopeRequired, 'scope-required', [
  {
    name: 'both refused',
    given: [
      { ...readOnly, status: 403 },
      { ...writeOnly, status: 403 },
    ],
    want: [],
  },
  {
    name: 'a write with the scope read',
    given: [{ ...readOnly, status: 204, body: '' }],
    want: ['0: PUT /trees/{id}: let a caller in where the token has the scope read alone (answered 204).'],
  },
  {
    name: 'a read with the scope write',
    given: [{ ...writeOnly, status: 200 }],
    want: ['0: PUT /trees/{id}: let a caller in where the token has the scope write alone (answered 200).'],
  },
  { name: 'no role (the matter of another rule)', given: [{ ...readOnly, who: 'no-role' }], want: [] },
  {
    name: 'a scope that is enough is refused',
    given: [{}, { who: 'read-only', status: 403 }, { who: 'refreshed', status: 403 }],
    want: [
      '1: PUT /trees/{id}: answered 403 to a caller who has the scope (read-only), while administrator was served.',
      '2: PUT /trees/{id}: answered 403 to a caller who has the scope (refreshed), while administrator was served.',
    ],
  },
]);
