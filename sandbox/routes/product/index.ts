import type { Route } from '../route.ts';
import { categories } from './categories.ts';
import { exclusions } from './exclusions.ts';
import { importProducts } from './import-products.ts';
import { items } from './items.ts';

/** The operations of the product service (P1 to P10). */
export const product: readonly Route[] = [...items, ...importProducts, ...categories, ...exclusions];
