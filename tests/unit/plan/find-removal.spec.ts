import { expect, test } from '@playwright/test';
import { findRemoval, type Removal } from '../../../src/plan/find-removal.ts';
import { integer, object, producers, type SmallOperation, text, uuid } from './links/small-operation.ts';

const table: readonly (readonly [
  name: string,
  given: Readonly<Record<string, SmallOperation>>,
  want: Removal | null,
])[] = [
  [
    'DELETE on the child of the path, by the name of its parameter',
    {
      'POST /member/': { answers: ['201', object({ data: object({ id: integer, profileId: uuid }) })] },
      'DELETE /member/{profileId}': {},
    },
    { operation: 'DELETE /member/{profileId}', values: { 'path.profileId': '$response.body#/data/profileId' } },
  ],
  [
    'a name of another style is the same name',
    { 'POST /items': { answers: ['201', object({ SKU: text })] }, 'DELETE /items/{sku}': {} },
    { operation: 'DELETE /items/{sku}', values: { 'path.sku': '$response.body#/SKU' } },
  ],
  [
    'a parameter of another name is the id',
    { 'POST /rules': { answers: ['201', object({ id: integer })] }, 'DELETE /rules/{rulePk}/': {} },
    { operation: 'DELETE /rules/{rulePk}/', values: { 'path.rulePk': '$response.body#/id' } },
  ],
  [
    'what the overlay names comes first',
    {
      'POST /reward/issue': {
        answers: ['200', object({ redemptionCode: text })],
        extensions: {
          'x-removed-by': {
            operation: 'POST /cancel',
            values: { 'body#/redemptionCode': '$response.body#/redemptionCode' },
          },
        },
      },
      'DELETE /reward/issue/{redemptionCode}': {},
    },
    { operation: 'POST /cancel', values: { 'body#/redemptionCode': '$response.body#/redemptionCode' } },
  ],
  ['no DELETE', { 'POST /rules': { answers: ['201', object({ id: integer })] }, 'GET /rules/{id}': {} }, null],
  [
    'a DELETE of something below it is not its own',
    { 'POST /rules': { answers: ['201', object({ id: integer })] }, 'DELETE /rules/{id}/lines': {} },
    null,
  ],
  ['an answer that names nothing', { 'POST /rules': {}, 'DELETE /rules/{id}': {} }, null],
  [
    'what makes nothing',
    { 'PUT /rules': { answers: ['200', object({ id: integer })] }, 'DELETE /rules/{id}': {} },
    null,
  ],
];
for (const [name, given, want] of table) {
  test(name, () => {
    const all = producers(given);
    const [creator] = all;
    if (creator === undefined) throw new Error('No operation');
    expect(findRemoval(creator, all)).toEqual(want);
  });
}
