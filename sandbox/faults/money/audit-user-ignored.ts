import type { Fault } from '../fault.ts';

/**
 * The audit user sent with a reward is replaced by the token's user.
 * Caught by `audit-user-kept`; shows on `redeem_reward_issue_create`, `redeem_reward_read`.
 */
export const auditUserIgnored: Fault = {
  id: 'audit-user-ignored',
  sentence: "The audit user sent with a reward is replaced by the token's user.",
  rule: 'audit-user-kept',
  touches: ['redeem_reward_issue_create', 'redeem_reward_read'],
  loyalty: ['audit-user-ignored'],
};
