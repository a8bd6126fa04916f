/** A product or category that earns nothing, as far as earning needs it. */
export interface CatalogueExclusion {
  readonly type: 'SKU' | 'CATEGORY';
  readonly reference: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly endDate: string | null;
}

/** What the loyalty domain asks the product service about. */
export interface Catalogue {
  /** Exclusions of a company, in force or not. @param company id of the tenant */
  exclusions(company: number): readonly CatalogueExclusion[];
  /** Categories of a product, none if it is unknown. @param company id of the tenant @param sku the product */
  categoriesOf(company: number, sku: string): readonly string[];
}

/** Rows of a catalogue that is kept in memory, by company. */
export interface CatalogueRows {
  readonly exclusions?: Readonly<Record<number, readonly CatalogueExclusion[]>>;
  /** Company → SKU → categories. */
  readonly categories?: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * A catalogue of given rows; without rows nothing is excluded.
 * @param rows exclusions and categories by company
 * @returns the catalogue
 */
export function catalogue(rows: CatalogueRows = {}): Catalogue {
  return {
    exclusions: (company) => rows.exclusions?.[company] ?? [],
    categoriesOf: (company, sku) => rows.categories?.[company]?.[sku] ?? [],
  };
}
