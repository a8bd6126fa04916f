import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { LoyaltyFault } from './loyalty-fault.ts';
import type { LoyaltyStore } from './loyalty-store.ts';

/** The user on whose behalf a call is made. */
export interface LoyaltyUser {
  readonly id: number;
  readonly username: string;
  readonly superuser: boolean;
  /** `API USER` or none. */
  readonly role: string | null;
}

/** What every function of the loyalty domain is called with. */
export interface LoyaltyContext {
  readonly store: LoyaltyStore;
  /** Id of the tenant, which the token's user decides. */
  readonly company: number;
  readonly user: LoyaltyUser;
  readonly clock: Clock;
  readonly random: Random;
  /** Defects planted on purpose. Default: none. */
  readonly faults?: ReadonlySet<LoyaltyFault>;
}
