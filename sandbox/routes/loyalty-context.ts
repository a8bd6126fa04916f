import type { LoyaltyContext } from '../loyalty/loyalty-context.ts';
import type { Call } from './route.ts';

/**
 * The context in which a call's work is done by the loyalty domain.
 * @param call its user and world
 * @returns the context
 */
export function loyaltyContext({ user, world }: Pick<Call, 'user' | 'world'>): LoyaltyContext {
  return {
    store: world.loyalty,
    company: user.company,
    user,
    clock: world.clock,
    random: world.random,
    faults: world.loyaltyFaults,
  };
}
