import { NotFound } from '../loyalty/not-found.ts';
import type { CompanyProducts, Product } from './product-store.ts';

/**
 * The product that a path names.
 * @param company what the caller's company sells
 * @param sku its SKU
 * @returns the product
 * @throws NotFound if the company does not sell it
 */
export function productOf(company: CompanyProducts, sku: string): Product {
  const product = company.products.get(sku);
  if (product === undefined) throw new NotFound('Product does not exist.');
  return product;
}
