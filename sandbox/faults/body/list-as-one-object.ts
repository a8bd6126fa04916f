import { bodiesOf } from '../change/bodies-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The redeemable points come as one object, though a list is documented.
 * Caught by `body-matches-schema`; shows on `inquire_redeemable-points_list`.
 */
export const listAsOneObject: Fault = {
  id: 'list-as-one-object',
  sentence: 'The redeemable points come as one object, though a list is documented.',
  rule: 'body-matches-schema',
  touches: ['inquire_redeemable-points_list'],
  answer: bodiesOf(['inquire_redeemable-points_list'], (body) => {
    const rows = body['data'] as readonly unknown[];
    return { ...body, data: rows[0] };
  }),
};
