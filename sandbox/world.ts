import type { ProductStore } from './catalogue/product-store.ts';
import type { Clock } from './clock.ts';
import type { Fault } from './faults/fault.ts';
import type { Random } from './random.ts';

/** Everything a running sandbox knows: what the handlers of its operations work on. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly products: ProductStore;
  /** The planted defect, if any. */
  readonly fault: Fault | null;
}
