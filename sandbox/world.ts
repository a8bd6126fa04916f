import type { ProductStore } from './catalogue/product-store.ts';
import type { Clock } from './clock.ts';
import type { Fault } from './faults/fault.ts';
import type { LoyaltyFault } from './loyalty/loyalty-fault.ts';
import type { LoyaltyStore } from './loyalty/loyalty-store.ts';
import type { Random } from './random.ts';

/** Everything a running sandbox knows: what the handlers of its operations work on. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly products: ProductStore;
  readonly loyalty: LoyaltyStore;
  /** The planted defect, if any. */
  readonly fault: Fault | null;
  /** Those of the loyalty domain, taken from the fault. */
  readonly loyaltyFaults: ReadonlySet<LoyaltyFault>;
}
