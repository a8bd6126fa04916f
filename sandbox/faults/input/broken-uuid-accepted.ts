import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A broken profileId is ignored, and the rewards of the whole company are answered.
 * Caught by `invalid-request-refused`; shows on `redeem_list`.
 */
export const brokenUuidAccepted: Fault = {
  id: 'broken-uuid-accepted',
  sentence: 'A broken profileId is ignored, and the rewards of the whole company are answered.',
  rule: 'invalid-request-refused',
  touches: ['redeem_list'],
  request: queryOf('/api/v1/redeem', (query) => {
    if (!/^[0-9a-f-]{32,36}$/i.test(query.get('profileId') ?? '')) query.delete('profileId');
  }),
};
