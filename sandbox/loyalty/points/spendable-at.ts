import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { Lot } from './lot.ts';

/**
 * Which lots can be spent at a location: active ones, restricted ones only at their own (R3).
 * @param context the call's context
 * @param location reference of the location; null: restricted points do not count
 * @returns the test of a lot
 */
export function spendableAt(context: LoyaltyContext, location: string | null): (lot: Lot) => boolean {
  const pendingToo = faulty(context, 'pending-points-spendable');
  const anywhere = faulty(context, 'restricted-points-anywhere');
  return (lot) =>
    (!lot.pending || pendingToo) && (lot.restrictedTo === null || lot.restrictedTo === location || anywhere);
}
