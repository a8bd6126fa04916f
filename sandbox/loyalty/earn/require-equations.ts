import { hundredths } from '../amount/hundredths.ts';
import { tenThousandths } from '../amount/ten-thousandths.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import type { EarnRequest, EarnReverseRequest } from './earn-request.ts';
import type { TransactionItem, TransactionLines } from './transaction-lines.ts';

/** One cent. */
const TOLERANCE = 1;

/**
 * Refuses amounts that do not add up (R5), on absolute values. `discountValue` is the total of all discounts.
 * @param context the call's context
 * @param input the body
 * @param lines its amounts
 * @throws RuleBroken if an equation is off by more than 0.01
 */
export function requireEquations(
  context: LoyaltyContext,
  input: EarnRequest | EarnReverseRequest,
  lines: TransactionLines,
): void {
  if (faulty(context, 'equations-unchecked')) return;
  const gross = Math.abs(hundredths(input.transactionGrossAmount, 'transactionGrossAmount'));
  const discount = Math.abs(lines.discountValue);
  if (Math.abs(Math.abs(lines.totalAmountPaid) - (gross - discount)) > TOLERANCE) {
    throw new RuleBroken('totalAmountPaid must equal transactionGrossAmount minus discounts.');
  }
  if (Math.abs(Math.abs(lines.netAmount) - (gross - Math.abs(lines.totalTax) - discount)) > TOLERANCE) {
    throw new RuleBroken('netAmount must equal transactionGrossAmount minus tax minus discounts.');
  }
  if (lines.transactionItems.length === 0) return;
  lines.transactionItems.forEach(requireItemEquation);
  const items = lines.transactionItems.reduce((sum, item) => sum + size(item.grossAmount, 'grossAmount'), 0);
  if (Math.abs(items - gross) > TOLERANCE) {
    throw new RuleBroken('The gross amounts of the items must add up to transactionGrossAmount.');
  }
}

/** itemPrice − discount/quantity = net/quantity, multiplied by the quantity to stay exact. */
function requireItemEquation(item: TransactionItem, index: number): void {
  const quantity = BigInt(Math.abs(tenThousandths(item.itemQuantity, 'itemQuantity')));
  if (quantity === 0n) throw new RuleBroken(`transactionItems[${index}]: itemQuantity must not be 0.`);
  const discount = (item.discounts ?? []).reduce((sum, line) => sum + size(line.value, 'value'), 0);
  const price = BigInt(size(item.itemPrice, 'itemPrice')) * quantity;
  const paid = BigInt(size(item.netAmount, 'netAmount') + discount) * 10_000n;
  const gap = price > paid ? price - paid : paid - price;
  if (gap > BigInt(TOLERANCE) * quantity) {
    throw new RuleBroken(
      `transactionItems[${index}]: itemPrice minus discount per unit must equal netAmount per unit.`,
    );
  }
}

function size(value: number, field: string): number {
  return Math.abs(hundredths(value, field));
}
