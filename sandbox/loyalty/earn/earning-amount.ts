import { hundredths } from '../amount/hundredths.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { inDateRange } from '../moment/in-date-range.ts';
import { isoDate } from '../moment/iso-date.ts';
import type { TransactionItem, TransactionLines } from './transaction-lines.ts';

/**
 * The part of a purchase that earns points: its net amount less the net amounts of excluded lines (R6).
 * @param context the call's context
 * @param lines the purchase
 * @param activityTimestamp when it happened, milliseconds
 * @returns hundredths, never negative
 */
export function earningAmount(context: LoyaltyContext, lines: TransactionLines, activityTimestamp: number): number {
  const excluded = lines.transactionItems
    .filter((item) => isExcluded(context, item, isoDate(activityTimestamp)))
    .reduce((sum, item) => sum + hundredths(item.netAmount, 'netAmount'), 0);
  return Math.max(0, lines.netAmount - (faulty(context, 'exclusion-ignored') ? 0 : excluded));
}

function isExcluded(context: LoyaltyContext, item: TransactionItem, day: string): boolean {
  const { catalogue } = context.store;
  const categories = new Set([...(item.categories ?? []), ...catalogue.categoriesOf(context.company, item.SKU)]);
  return catalogue
    .exclusions(context.company)
    .some(
      ({ type, reference, startDate, endDate }) =>
        inDateRange(day, startDate, endDate) && (type === 'SKU' ? reference === item.SKU : categories.has(reference)),
    );
}
