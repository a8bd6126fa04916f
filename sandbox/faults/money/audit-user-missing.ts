import type { Fault } from '../fault.ts';

/**
 * Without an audit user in the request none is recorded, not even the token's.
 * Caught by `audit-user-kept`; shows on `redeem_reward_issue_create`, `redeem_reward_read`.
 */
export const auditUserMissing: Fault = {
  id: 'audit-user-missing',
  sentence: "Without an audit user in the request none is recorded, not even the token's.",
  rule: 'audit-user-kept',
  touches: ['redeem_reward_issue_create', 'redeem_reward_read'],
  loyalty: ['audit-user-missing'],
};
