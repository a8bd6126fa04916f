import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A start that is no moment is dropped, and all pending points become active.
 * Caught by `invalid-request-refused`; shows on `member_points-activate_create`.
 */
export const brokenDateTimeAccepted: Fault = {
  id: 'broken-date-time-accepted',
  sentence: 'A start that is no moment is dropped, and all pending points become active.',
  rule: 'invalid-request-refused',
  touches: ['member_points-activate_create'],
  request: sentTo('POST', /^\/api\/v1\/member\/points-activate$/, (body) => {
    const { startDate } = body;
    const sound = startDate === undefined || (typeof startDate === 'string' && !Number.isNaN(Date.parse(startDate)));
    return sound ? body : { ...body, startDate: null };
  }),
};
