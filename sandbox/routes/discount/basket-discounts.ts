import { discountsOfBasket } from '../../loyalty/discount/discounts-of-basket.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { type Route, route } from '../route.ts';
import { discountRequest } from './discount-request-serializer.ts';
import { discountResult } from './discount-result-serializer.ts';

/** C1: the discounts of a basket. */
export const basketDiscounts: readonly Route[] = [
  route({
    service: 'discount',
    method: 'POST',
    path: '/',
    operationId: 'discount_create',
    summary: 'Discounts of a basket',
    description: 'Computes the discounts of a basket by the tier of the member; nothing is stored, no points change.',
    body: discountRequest,
    // Nothing is created, yet the message says so (O2).
    success: { status: 200, message: 'Created', data: listOf(discountResult) },
    errors: [400, 401],
    handle: (call) => discountsOfBasket(loyaltyContext(call), call.body),
  }),
];
