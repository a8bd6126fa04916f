import type { Fault } from '../fault.ts';

/**
 * A change of a discount rule that is no JSON is read as no change. Every field of a PATCH may be left out, so that
 * nothing else refuses it.
 * Caught by `invalid-request-refused`; shows on `discount_rules_partial_update`.
 */
export const malformedJsonAccepted: Fault = {
  id: 'malformed-json-accepted',
  sentence: 'A change of a discount rule that is no JSON is read as no change.',
  rule: 'invalid-request-refused',
  touches: ['discount_rules_partial_update'],
  request: (incoming) => {
    if (incoming.method !== 'PATCH' || !incoming.path.startsWith('/api/v1/discount/rules/')) return incoming;
    try {
      JSON.parse(incoming.body.toString('utf8'));
      return incoming;
    } catch {
      return { ...incoming, body: Buffer.from('{}') };
    }
  },
};
