import type { Product } from '../../catalogue/product-store.ts';

/** How a list of products may be narrowed. */
export interface ProductSearch {
  /** Words that must all occur in the SKU or the name, whatever their case. */
  readonly search?: string;
  readonly category?: string;
  /** Null: not narrowed. */
  readonly isActive?: boolean | null;
}

/**
 * Narrows a list of products.
 * @param rows all products
 * @param search by what
 * @returns the products that match, in their order
 */
export function searchProducts(rows: readonly Product[], search: ProductSearch): readonly Product[] {
  const words = (search.search ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const { category, isActive } = search;
  if (words.length === 0 && category === undefined && (isActive ?? null) === null) return rows;
  return rows.filter((row) => {
    const text = `${row.SKU}\n${row.itemName}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return false;
    if (category !== undefined && !row.categories.includes(category)) return false;
    return (isActive ?? null) === null || row.isActive === isActive;
  });
}
