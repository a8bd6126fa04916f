import type { Fault } from '../fault.ts';

/**
 * A token is accepted behind any scheme, though only Bearer is documented.
 * Caught by `token-required`; shows on every operation.
 */
export const wrongSchemeAccepted: Fault = {
  id: 'wrong-scheme-accepted',
  sentence: 'A token is accepted behind any scheme, though only Bearer is documented.',
  rule: 'token-required',
  touches: ['*'],
  oauth: { wrongSchemeAccepted: true },
};
