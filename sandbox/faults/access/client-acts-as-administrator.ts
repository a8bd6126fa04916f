import type { Fault } from '../fault.ts';

/**
 * Tokens of client credentials act as the administrator, not as the owner of their application.
 * Caught by `acts-as-owner`; shows on `product_exclusions_create`, `redeem_reward_issue_create`, `earn_create`.
 */
export const clientActsAsAdministrator: Fault = {
  id: 'client-acts-as-administrator',
  sentence: 'Tokens of client credentials act as the administrator, not as the owner of their application.',
  rule: 'acts-as-owner',
  touches: ['product_exclusions_create', 'redeem_reward_issue_create', 'earn_create'],
  oauth: { clientCredentialsActAsAdministrator: true },
};
