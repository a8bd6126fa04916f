import type { Route } from '../route.ts';
import { basketDiscounts } from './basket-discounts.ts';
import { coupons } from './coupons.ts';
import { discountRules } from './discount-rules.ts';
import { eligibleRules } from './eligible-rules.ts';

/** The operations of the discount service (C1 to C8). */
export const discount: readonly Route[] = [...basketDiscounts, ...discountRules, ...eligibleRules, ...coupons];
