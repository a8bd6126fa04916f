import type { CompanyProducts, Product } from '../../catalogue/product-store.ts';
import { productsOf } from '../../catalogue/products-of.ts';
import type { Call } from '../../routes/route.ts';

/**
 * What the caller's company sells.
 * @param call of an operation of the product service
 * @returns the company's products
 */
export function productsOfCall(call: Call): CompanyProducts {
  return productsOf(call.world.products, call.user.company);
}

/**
 * The product that a call's path names.
 * @param call of an operation on one product
 * @returns the product, undefined if there is none
 */
export function productOfCall(call: Call): Product | undefined {
  return productsOfCall(call).products.get(String(call.path['sku']));
}
