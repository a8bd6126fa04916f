import { hundredths } from '../amount/hundredths.ts';
import type { EarnRequest, EarnReverseRequest } from './earn-request.ts';
import type { TransactionLines } from './transaction-lines.ts';

/**
 * The amounts of a request, to two decimals.
 * @param input body of E1 or E2
 * @returns amounts in hundredths, lines as sent
 * @throws FieldRefused for an amount beyond all measure
 */
export function readLines(input: EarnRequest | EarnReverseRequest): TransactionLines {
  return {
    totalAmountPaid: hundredths(input.totalAmountPaid, 'totalAmountPaid'),
    totalTax: hundredths(input.totalTax, 'totalTax'),
    netAmount: hundredths(input.netAmount, 'netAmount'),
    discountValue: hundredths(input.discountValue ?? 0, 'discountValue'),
    discounts: input.discounts ?? [],
    transactionItems: input.transactionItems ?? [],
  };
}
