/** A product of a company. */
export interface Product {
  readonly id: number;
  readonly SKU: string;
  readonly itemName: string;
  readonly UOM: string;
  readonly itemPrice: number;
  readonly taxRate: number;
  readonly categories: readonly string[];
  readonly isActive: boolean;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** A category of products. */
export interface Category {
  readonly id: number;
  readonly title: string;
  readonly externalReference: string;
  readonly parentId: number | null;
}

/** A product or category that earns no points. */
export interface Exclusion {
  readonly id: number;
  readonly type: 'SKU' | 'CATEGORY';
  readonly reference: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly endDate: string | null;
  readonly createdBy: string;
}

/** What one company sells. Deleted products are gone from here, and their SKU is free again. */
export interface CompanyProducts {
  readonly products: Map<string, Product>;
  readonly categories: readonly Category[];
  readonly exclusions: Map<number, Exclusion>;
}

/** What all companies sell. */
export interface ProductStore {
  readonly companies: Map<number, CompanyProducts>;
  /** The next id of a table, as a database counts them: over all companies. */
  nextId(table: 'product' | 'exclusion'): number;
}
