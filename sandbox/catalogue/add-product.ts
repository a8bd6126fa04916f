import type { Clock } from '../clock.ts';
import type { CompanyProducts, Product, ProductStore } from './product-store.ts';

/** What a new product is made of; what is left out gets its default. */
export interface NewProduct {
  readonly SKU: string;
  readonly itemName: string;
  readonly itemPrice: number;
  readonly UOM?: string;
  readonly taxRate?: number;
  readonly categories?: readonly string[];
  readonly isActive?: boolean;
}

/**
 * Puts a new product on a company's shelf.
 * @param store gives the id
 * @param company whose product it is
 * @param values what it is made of
 * @param clock tells when
 * @returns the product
 */
export function addProduct(store: ProductStore, company: CompanyProducts, values: NewProduct, clock: Clock): Product {
  const product: Product = {
    id: store.nextId('product'),
    UOM: 'unit',
    taxRate: 0,
    categories: [],
    isActive: true,
    ...values,
    updatedAt: clock.now(),
  };
  company.products.set(product.SKU, product);
  return product;
}
