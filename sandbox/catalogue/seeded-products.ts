import type { Clock } from '../clock.ts';
import { random } from '../random.ts';
import type { Category, CompanyProducts, Product, ProductStore } from './product-store.ts';

type SeededProduct = readonly [sku: string, name: string, unit: string, categories: readonly string[], active: boolean];

const FIRST_COMPANY: readonly SeededProduct[] = [
  ['SKU-1001', 'Whole milk', 'litre', ['GROCERY', 'DAIRY'], true],
  ['SKU-1002', 'Greek yoghurt', 'unit', ['GROCERY', 'DAIRY'], true],
  ['SKU-1003', 'Basmati rice', 'kg', ['GROCERY'], true],
  ['SKU-1004', 'Cotton shirt', 'unit', ['APPAREL'], true],
  ['SKU-1005', 'Wool scarf', 'unit', ['APPAREL'], true],
  ['SKU-1006', 'Gift voucher', 'unit', ['VOUCHER'], true],
  ['SKU-1007', 'Rain coat', 'unit', ['APPAREL'], false],
];
const SECOND_COMPANY: readonly SeededProduct[] = [
  ['SKU-1001', 'Trail shoe', 'pair', ['SHOES'], true],
  ['SKU-2002', 'Hiking sock', 'pair', ['SHOES'], true],
];

function categoriesOf(
  titles: readonly (readonly [title: string, reference: string, parentId: number | null])[],
  first: number,
): readonly Category[] {
  return titles.map(([title, externalReference, parentId], index) => ({
    id: first + index,
    title,
    externalReference,
    parentId,
  }));
}

/**
 * The products, categories and exclusions that every sandbox starts with; prices follow the seed.
 * @param seed of the sandbox
 * @param clock its time
 * @returns the store of the product service
 */
export function seededProducts(seed: number, clock: Clock): ProductStore {
  const numbers = random(seed);
  const last = { product: 0, exclusion: 0 };
  const store: ProductStore = {
    companies: new Map(),
    nextId: (table) => {
      last[table] += 1;
      return last[table];
    },
  };
  const stock = (rows: readonly SeededProduct[]): Map<string, Product> =>
    new Map(
      rows.map(([SKU, itemName, UOM, categories, isActive]) => [
        SKU,
        {
          id: store.nextId('product'),
          SKU,
          itemName,
          UOM,
          itemPrice: Math.floor(100 + numbers.next() * 9900) / 100,
          taxRate: 5,
          categories,
          isActive,
          updatedAt: clock.now(),
        },
      ]),
    );
  const company = (
    rows: readonly SeededProduct[],
    categories: readonly Category[],
    excluded: string,
  ): CompanyProducts => {
    const id = store.nextId('exclusion');
    const exclusion = {
      id,
      type: 'CATEGORY',
      reference: excluded,
      startDate: null,
      endDate: null,
      createdBy: 'system',
    } as const;
    return { products: stock(rows), categories, exclusions: new Map([[id, exclusion]]) };
  };
  const first = [
    ['Grocery', 'GROCERY', null],
    ['Dairy', 'DAIRY', 1],
    ['Apparel', 'APPAREL', null],
    ['Vouchers', 'VOUCHER', null],
  ] as const;
  const second = [
    ['Shoes', 'SHOES', null],
    ['Vouchers', 'VOUCHER', null],
  ] as const;
  store.companies.set(1, company(FIRST_COMPANY, categoriesOf(first, 1), 'VOUCHER'));
  store.companies.set(2, company(SECOND_COMPANY, categoriesOf(second, 5), 'VOUCHER'));
  return store;
}
