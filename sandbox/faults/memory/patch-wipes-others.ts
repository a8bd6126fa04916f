import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A change of a discount rule empties what was not sent.
 * Caught by `patch-leaves-the-rest`; shows on `discount_rules_partial_update`.
 */
export const patchWipesOthers: Fault = {
  id: 'patch-wipes-others',
  sentence: 'A change of a discount rule empties what was not sent.',
  rule: 'patch-leaves-the-rest',
  touches: ['discount_rules_partial_update'],
  request: sentTo('PATCH', /^\/api\/v1\/discount\/rules\/\d+$/, (body) => ({
    tierReference: null,
    SKU: null,
    category: null,
    startDate: null,
    endDate: null,
    isActive: true,
    ...body,
  })),
};
