import type { Catalogue } from '../loyalty/catalogue.ts';
import type { ProductStore } from './product-store.ts';
import { productsOf } from './products-of.ts';

/**
 * The product store as the loyalty domain sees it: what is excluded from earning, and in which categories a product is.
 * @param store all companies' products
 * @returns the catalogue, always up to date
 */
export function catalogueOf(store: ProductStore): Catalogue {
  return {
    exclusions: (company) => [...productsOf(store, company).exclusions.values()],
    categoriesOf: (company, sku) => productsOf(store, company).products.get(sku)?.categories ?? [],
  };
}
