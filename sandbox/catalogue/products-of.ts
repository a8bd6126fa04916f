import type { CompanyProducts, ProductStore } from './product-store.ts';

/**
 * What the caller's company sells, the only products that a call sees (R25).
 * @param store all companies'
 * @param company id of the tenant
 * @returns the company's products; a company without any gets an empty shelf
 */
export function productsOf(store: ProductStore, company: number): CompanyProducts {
  const known = store.companies.get(company);
  if (known !== undefined) return known;
  const empty: CompanyProducts = { products: new Map(), categories: [], exclusions: new Map() };
  store.companies.set(company, empty);
  return empty;
}
