import { tenancyKept } from '../../../../src/check/access/tenancy-kept.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const other = {
  who: 'other-company',
  scenario: 'foreign data',
  expected: expected.foreign,
  difference: '"id" is of another company',
};
const oak = { name: 'treeId', value: 'b5c0b187-fe30-4af5-9b37-aa8fa3a4a3a1' };
const page = (row: unknown): unknown => ({ data: { results: [row] } });
accessTable(tenancyKept, 'tenancy-kept', [
  { name: 'not found', given: [{ ...other, status: 404 }], want: [] },
  { name: 'gone', given: [{ ...other, status: 410 }], want: [] },
  { name: 'refused in another way', given: [{ ...other, status: 400 }], want: [] },
  {
    name: 'served',
    given: [{}, { ...other, status: 200 }],
    want: ['1: PUT /trees/{id}: served a request where "id" is of another company (answered 200).'],
  },
  {
    name: 'a 403, which tells that it exists',
    given: [{ ...other, status: 403 }],
    want: ['0: PUT /trees/{id}: answered 403 where "id" is of another company, which tells that it exists.'],
  },
  {
    name: 'a 403 that the table allows',
    given: [{ ...other, status: 403, expected: { kind: 'foreign', statuses: ['404', '403'] } }],
    want: [],
  },
  { name: 'a server error (the matter of another rule)', given: [{ ...other, status: 500 }], want: [] },
  {
    name: 'nothing found by a query',
    given: [{ ...other, expected: expected.absent, body: page({}), foreign: [oak] }],
    want: [],
  },
  {
    name: 'found by a query',
    given: [{ ...other, expected: expected.absent, body: page({ treeId: oak.value.toUpperCase() }), foreign: [oak] }],
    want: [
      '0: PUT /trees/{id}: shows an object of another company ("treeId": "b5c0b187-fe30-4af5-9b37-aa8fa3a4a3a1") to other-company.',
    ],
  },
  {
    name: 'in a list of the other company, by a number under its name',
    given: [
      {
        who: 'other-company',
        scenario: 'list',
        body: page({ tree_id: 7, id: 1 }),
        foreign: [{ name: 'treeId', value: 7 }],
      },
    ],
    want: ['0: PUT /trees/{id}: shows an object of another company ("treeId": 7) to other-company.'],
  },
  {
    name: 'the same number under another name',
    given: [
      { who: 'other-company', scenario: 'list', body: page({ rings: 7 }), foreign: [{ name: 'treeId', value: 7 }] },
    ],
    want: [],
  },
  { name: 'a list without it', given: [{ scenario: 'list', body: page({ treeId: 'x' }), foreign: [oak] }], want: [] },
  {
    name: 'refused, and changed all the same',
    given: [
      {
        ...other,
        status: 404,
        changed: [{ reader: 'GET /trees/{id}', pointer: '', before: 'status 200', after: 'status 404' }],
      },
    ],
    want: [
      '0: PUT /trees/{id}: was refused with 404 where "id" is of another company, yet the answer of GET /trees/{id} went from "status 200" (string) to "status 404" (string).',
    ],
  },
]);
