import type { Route } from '../route.ts';
import { basketDiscounts } from './basket-discounts.ts';

/** The operations of the discount service (C1 to C8). */
export const discount: readonly Route[] = [...basketDiscounts];
