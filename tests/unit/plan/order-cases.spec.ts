import { expect, test } from '@playwright/test';
import { operationLinks } from '../../../src/plan/links/operation-links.ts';
import { orderOperations } from '../../../src/plan/order-cases.ts';
import { object, producers, type SmallOperation, text, uuid } from './links/small-operation.ts';

const enrol: SmallOperation = { body: object({ name: text }), answers: ['201', object({ profileId: uuid })] };
const table: readonly (readonly [
  name: string,
  given: Readonly<Record<string, SmallOperation>>,
  want: readonly string[],
])[] = [
  [
    'makers come before those that need what they make, removal last',
    {
      'DELETE /member/{profileId}': {},
      'GET /inquire/points/{profileId}': {},
      'POST /member/': enrol,
    },
    ['POST /member/', 'GET /inquire/points/{profileId}', 'DELETE /member/{profileId}'],
  ],
  [
    'a chain over three services',
    {
      'GET /redeem/reward/{rewardId}': {},
      'POST /redeem/reward': { body: object({ transactionId: uuid }), answers: ['201', object({ rewardId: uuid })] },
      'POST /earn/': { body: object({ profileId: uuid }), answers: ['201', object({ transactionId: uuid })] },
      'POST /member/': enrol,
    },
    ['POST /member/', 'POST /earn/', 'POST /redeem/reward', 'GET /redeem/reward/{rewardId}'],
  ],
  [
    'of one depth: make, read, change; then in the order of the document',
    {
      'PATCH /member/{profileId}': {},
      'PUT /member/{profileId}': {},
      'GET /member/{profileId}': {},
      'GET /member/{profileId}/tier': {},
      'POST /member/{profileId}/card': {},
      'POST /member/': enrol,
    },
    [
      'POST /member/',
      'POST /member/{profileId}/card',
      'GET /member/{profileId}',
      'GET /member/{profileId}/tier',
      'PUT /member/{profileId}',
      'PATCH /member/{profileId}',
    ],
  ],
  [
    'a circle through an optional field still has an order',
    {
      'POST /chicken/': { body: object({ eggId: uuid }), answers: ['201', object({ chickenId: uuid })] },
      'POST /egg/': { body: object({ chickenId: uuid }, []), answers: ['201', object({ eggId: uuid })] },
    },
    ['POST /egg/', 'POST /chicken/'],
  ],
  ['nothing', {}, []],
];
for (const [name, given, want] of table) {
  test(name, () => {
    const all = producers(given);
    const ordered = orderOperations(all, operationLinks(all));
    expect(ordered.map((one) => one.operation.id)).toEqual(want);
  });
}
