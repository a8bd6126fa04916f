import type { Catalogue } from '../loyalty/catalogue.ts';
import type { ProductStore } from './product-store.ts';

/**
 * The product service as the loyalty domain asks it: what earns nothing, and the categories of a product.
 * @param store of the product service; later changes are seen
 * @returns the catalogue
 */
export function loyaltyCatalogue(store: ProductStore): Catalogue {
  return {
    exclusions: (company) => Array.from(store.companies.get(company)?.exclusions.values() ?? []),
    categoriesOf: (company, sku) => store.companies.get(company)?.products.get(sku)?.categories ?? [],
  };
}
