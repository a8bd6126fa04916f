import type { Clock } from '../../clock.ts';
import type { Random } from '../../random.ts';
import { type Catalogue, catalogue as noProducts } from '../catalogue.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { LoyaltyStore } from '../loyalty-store.ts';
import { days } from '../moment/days.ts';
import { newCompany } from '../new-company.ts';
import { firstCompany } from './first-company.ts';
import { firstMembers } from './first-members.ts';
import { secondCompany } from './second-company.ts';
import { secondMembers } from './second-members.ts';

/**
 * The store a sandbox starts with: two companies, each with members that have a history of the last 60 days.
 * The same random source gives the same ids and amounts; moments follow the clock.
 * @param clock the sandbox's time
 * @param random the sandbox's source of values
 * @param catalogue what the product service tells; default: nothing is excluded
 * @returns the store
 */
export function seededStore(clock: Clock, random: Random, catalogue: Catalogue = noProducts()): LoyaltyStore {
  const configurations = [firstCompany, secondCompany];
  const store: LoyaltyStore = {
    companies: new Map(configurations.map((configuration) => [configuration.id, newCompany(configuration)])),
    catalogue,
    nextRuleId: Math.max(...configurations.flatMap(({ discountRules }) => discountRules.map(({ id }) => id))) + 1,
  };
  // The past is lived through with a clock of its own, so that points and rewards age as they would have.
  let past = clock.now() - days(60);
  const context = (company: number): LoyaltyContext => ({
    store,
    company,
    user: { id: 0, username: 'system', superuser: true, role: null },
    clock: {
      now: () => past,
      advance: (milliseconds) => {
        past += milliseconds;
      },
    },
    random,
  });
  firstMembers(context(firstCompany.id));
  past = clock.now() - days(60);
  secondMembers(context(secondCompany.id));
  return store;
}
