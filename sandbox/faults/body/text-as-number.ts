import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A newly enrolled member has a number as phone number. Leading zeros are lost on the way.
 * Caught by `body-matches-schema`; shows on `member_create`.
 */
export const textAsNumber: Fault = {
  id: 'text-as-number',
  sentence: 'A newly enrolled member has a number as phone number.',
  rule: 'body-matches-schema',
  touches: ['member_create'],
  answer: rowsOf(['member_create'], (row) => ({ ...row, phoneNumber: Number(row['phoneNumber']) })),
};
