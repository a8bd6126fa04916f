/** Where an operation of the loyalty services stands: method and path below the service's root. */
interface Place {
  readonly service: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments; `{}` for any parameter. */
  readonly path: string;
}

/** What journeys do and look at, and the operation that does it: knowledge of the product, not of one target. */
export const loyaltyOperations = {
  tiers: { service: 'member', method: 'GET', path: 'tiers' },
  enrol: { service: 'member', method: 'POST', path: '' },
  member: { service: 'member', method: 'GET', path: '{}' },
  members: { service: 'member', method: 'GET', path: '' },
  'move to tier': { service: 'member', method: 'PUT', path: '{}/tier' },
  activate: { service: 'member', method: 'POST', path: 'points-activate' },
  adjust: { service: 'member', method: 'POST', path: 'points-adjustment' },
  transfer: { service: 'member', method: 'POST', path: 'points-transfer' },
  merge: { service: 'member', method: 'POST', path: 'merge' },
  purchase: { service: 'earn', method: 'POST', path: '' },
  calculate: { service: 'earn', method: 'POST', path: 'calculate' },
  activity: { service: 'earn', method: 'POST', path: 'activity' },
  return: { service: 'earn', method: 'POST', path: 'reverse' },
  transactions: { service: 'earn', method: 'GET', path: 'get-transaction' },
  issue: { service: 'redeem', method: 'POST', path: 'reward/issue' },
  use: { service: 'redeem', method: 'POST', path: 'member-reward' },
  cancel: { service: 'redeem', method: 'POST', path: 'cancel' },
  reverse: { service: 'redeem', method: 'POST', path: 'reverse' },
  rewards: { service: 'redeem', method: 'GET', path: '' },
  reward: { service: 'redeem', method: 'GET', path: 'reward/{}' },
  balance: { service: 'inquire', method: 'GET', path: '{}/member-points' },
  ledger: { service: 'inquire', method: 'GET', path: '{}/points-history' },
  summary: { service: 'inquire', method: 'GET', path: '{}/summary' },
  redeemable: { service: 'inquire', method: 'GET', path: 'redeemable-points' },
  basket: { service: 'discount', method: 'POST', path: '' },
  'discount rule': { service: 'discount', method: 'POST', path: 'rules' },
  eligible: { service: 'discount', method: 'GET', path: 'eligible' },
  product: { service: 'product', method: 'POST', path: 'items' },
  exclude: { service: 'product', method: 'POST', path: 'exclusions' },
  lift: { service: 'product', method: 'DELETE', path: 'exclusions/{}' },
} as const satisfies Readonly<Record<string, Place>>;

/** What a step of a journey does or looks at. */
export type LoyaltyAct = keyof typeof loyaltyOperations;
