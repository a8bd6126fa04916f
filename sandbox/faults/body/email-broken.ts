import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A newly enrolled member has an e-mail address without the at sign.
 * Caught by `body-matches-schema`; shows on `member_create`.
 */
export const emailBroken: Fault = {
  id: 'email-broken',
  sentence: 'A newly enrolled member has an e-mail address without the at sign.',
  rule: 'body-matches-schema',
  touches: ['member_create'],
  answer: rowsOf(['member_create'], (row) => ({
    ...row,
    emailAddress: String(row['emailAddress']).replace('@', ' at '),
  })),
};
