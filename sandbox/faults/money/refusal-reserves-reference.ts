import type { Fault } from '../fault.ts';

/**
 * A refused purchase takes its reference, so that the mended one is a duplicate.
 * Caught by `refusal-changes-nothing`; shows on `earn_create`.
 */
export const refusalReservesReference: Fault = {
  id: 'refusal-reserves-reference',
  sentence: 'A refused purchase takes its reference, so that the mended one is a duplicate.',
  rule: 'refusal-changes-nothing',
  touches: ['earn_create'],
  loyalty: ['refusal-reserves-reference'],
};
