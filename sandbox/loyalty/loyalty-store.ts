import type { Catalogue } from './catalogue.ts';
import type { Company } from './company.ts';

/** Everything the loyalty domain knows, each company apart. */
export interface LoyaltyStore {
  readonly companies: Map<number, Company>;
  /** What the product service tells about exclusions and categories. The product store takes its place. */
  catalogue: Catalogue;
  /** Id of the next discount rule, counted over all companies as a database does. */
  nextRuleId: number;
}
