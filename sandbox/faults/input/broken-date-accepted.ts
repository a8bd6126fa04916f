import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A first day that is no day is dropped, and the exclusion holds from ever.
 * Caught by `invalid-request-refused`; shows on `product_exclusions_create`.
 */
export const brokenDateAccepted: Fault = {
  id: 'broken-date-accepted',
  sentence: 'A first day that is no day is dropped, and the exclusion holds from ever.',
  rule: 'invalid-request-refused',
  touches: ['product_exclusions_create'],
  request: sentTo('POST', /^\/api\/v1\/product\/exclusions$/, (body) => {
    const { startDate } = body;
    const sound = startDate === undefined || (typeof startDate === 'string' && !Number.isNaN(Date.parse(startDate)));
    return sound ? body : { ...body, startDate: null };
  }),
};
