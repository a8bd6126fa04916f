import type { JourneyRule } from './journey-record.ts';
import { wronglyDone } from './wrongly-done.ts';

/**
 * A purchase whose amounts do not add up is refused: net is gross without tax and discounts.
 *
 * @see loyalty rule R5
 * @example POST /api/v1/earn/: answered 201 to "purchase that does not add up", which must be refused, since its net amount is not gross without tax and discounts.
 */
export const equationsHold: JourneyRule = (record) =>
  wronglyDone(record, {
    rule: 'equations-hold',
    source: 'loyalty rule R5',
    fix: 'Let the service check the amounts of a transaction before it earns points.',
  });
