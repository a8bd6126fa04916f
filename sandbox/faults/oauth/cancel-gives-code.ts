import type { Fault } from '../fault.ts';

/**
 * Cancel on the consent page gives a code.
 * Caught by `consent-asked`; shows on `/backend/o/authorize/`.
 */
export const cancelGivesCode: Fault = {
  id: 'cancel-gives-code',
  sentence: 'Cancel on the consent page gives a code.',
  rule: 'consent-asked',
  touches: ['/backend/o/authorize/'],
  oauth: { cancelGivesCode: true },
};
