import { sameAnswerForAll } from '../../../../src/check/access/same-answer-for-all.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const rows = (...results: readonly unknown[]): unknown => ({ data: { results } });
accessTable(sameAnswerForAll, 'same-answer-for-all', [
  {
    name: 'other values of the same types',
    given: [
      { body: rows({ id: 1, name: 'oak', size: 1 }) },
      { who: 'middleware', body: rows({ id: 2, name: 'elm', size: 1.5 }) },
    ],
    want: [],
  },
  {
    name: 'a key that is missing',
    given: [{ body: rows({ id: 1, name: 'oak' }) }, { who: 'middleware', body: rows({ id: 2 }, { id: 3 }) }],
    want: ['1: PUT /trees/{id}: answers middleware without /data/results/*/name, which administrator is shown.'],
  },
  {
    name: 'a key more',
    given: [{ body: { data: {} } }, { who: 'refreshed', body: { data: { secret: 1 } } }],
    want: ['1: PUT /trees/{id}: answers refreshed with /data/secret, which administrator is not shown.'],
  },
  {
    name: 'another type',
    given: [{ body: { data: { id: 1 } } }, { who: 'authorization-code', body: { data: { id: '1' } } }],
    want: [
      '1: PUT /trees/{id}: answers authorization-code with string at /data/id, where administrator is shown number.',
    ],
  },
  {
    name: 'null in place of a value',
    given: [{ body: { data: { id: 1 } } }, { who: 'refreshed', body: { data: { id: null } } }],
    want: [],
  },
  { name: 'an empty list', given: [{ body: rows({ id: 1 }) }, { who: 'refreshed', body: rows() }], want: [] },
  {
    name: 'a key that not every row has',
    given: [{ body: rows({ id: 1, note: 'x' }, { id: 2 }) }, { who: 'refreshed', body: rows({ id: 3 }) }],
    want: [],
  },
  {
    name: 'another success',
    given: [{ status: 201 }, { who: 'middleware', status: 200 }],
    want: ['1: PUT /trees/{id}: answers middleware 200 {}, while administrator is answered 201.'],
  },
  {
    name: 'a refusal',
    given: [{}, { who: 'middleware', status: 404, body: { detail: 'No.' } }],
    want: ['1: PUT /trees/{id}: answers middleware 404 {"detail":"No."}, while administrator is answered 200.'],
  },
  { name: 'a 403 (the matter of other rules)', given: [{}, { who: 'middleware', status: 403 }], want: [] },
  { name: 'nobody to compare with', given: [{ status: 400 }, { who: 'middleware', status: 200 }], want: [] },
  {
    name: 'another company with its own data',
    given: [{ body: { data: { id: 1 } } }, { who: 'other-company', scenario: 'own data', body: { data: {} } }],
    want: [],
  },
  { name: 'who is not allowed', given: [{}, { who: 'no-role', status: 404, expected: expected.forbidden }], want: [] },
]);
