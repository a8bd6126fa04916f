/**
 * Defects that can be planted into the loyalty domain, each breaking one rule of it. None is active unless the context asks for it.
 *
 * | fault | what goes wrong |
 * |---|---|
 * | `balance-off-by-one-cent` | I1 and the balances in answers are 0.01 too high (R1, R2, R4) |
 * | `balance-answered-stale` | `currentPointsBalance` is the balance before the transaction (R8) |
 * | `balance-answered-uncomputed` | `currentPointsBalance` is given although it was not asked for (R8) |
 * | `cent-lost-on-return` | E2 takes 0.01 point too few (R10) |
 * | `cent-lost-on-cancel` | D3 and D4 give 0.01 point too few back (R16) |
 * | `nothing-given-back` | D3 and D4 change the state of the reward only (R16) |
 * | `transaction-earned-twice` | E1 credits its points twice (R6) |
 * | `transaction-lost` | E1 answers, but stores nothing (R4) |
 * | `calculation-stored` | E5 stores its transaction |
 * | `duplicate-transaction-accepted` | a known transaction reference is taken again (R7) |
 * | `duplicate-activity-accepted` | E6 takes a known activity reference again |
 * | `refusal-reserves-reference` | a refused E1 reserves its transaction reference (R29) |
 * | `equations-unchecked` | E1 and E2 take amounts that do not add up (R5) |
 * | `exclusion-ignored` | excluded products earn points (R6) |
 * | `wrong-tier-rate` | points are earned by the rule of the club's default tier (R6) |
 * | `return-repeated` | E2 works again on a reversed transaction (R10) |
 * | `return-owner-ignored` | E2 reverses a transaction of another member (R10) |
 * | `negative-balance-clamped` | a return stops at a balance of zero (R11) |
 * | `reward-redeemed-twice` | D2 works on a redeemed reward (R15) |
 * | `redeemed-reward-cancelled` | D3 works on a redeemed reward (R15) |
 * | `reversal-of-active-reward` | D4 works on an active reward (R15) |
 * | `expired-reward-redeemable` | D2 works on an expired reward (R15) |
 * | `reward-for-free` | D1 issues a reward without taking points (R13) |
 * | `reward-limit-ignored` | D1 exceeds the location's limit (R12) |
 * | `threshold-ignored` | D1 works below the threshold (R12) |
 * | `overdraft-allowed` | D1 works above the redeemable points (R12) |
 * | `reward-owner-ignored` | D2, D3 and D4 take a `profileId` that does not own the reward (R17) |
 * | `automatic-conversion-missing` | `Auto` never issues a reward (R14) |
 * | `bank-converted` | `Bank` converts like `Auto` (R14) |
 * | `pending-points-spendable` | pending points count as redeemable (R3, R9) |
 * | `activation-lost` | M5 answers, but activates nothing (R9) |
 * | `restricted-points-anywhere` | restricted points can be spent at any location (R3) |
 * | `expired-points-kept` | points never expire (R18) |
 * | `latest-expiring-first` | points that expire last are spent first (R18) |
 * | `adjustment-limit-ignored` | M4 has no daily limit (R19) |
 * | `reason-code-unchecked` | M4 takes any reason code (R19) |
 * | `loyalty-number-without-bin` | loyalty numbers ignore the tier's bin (R20) |
 * | `duplicate-email-accepted` | one e-mail address enrols twice (R21) |
 * | `duplicate-phone-accepted` | one phone number enrols twice (R21) |
 * | `tier-of-other-club-accepted` | M2 and M9 move a member into another club's tier (R22) |
 * | `wrong-tier-discount` | C1 applies the discounts of other tiers too (R22, R23) |
 * | `discount-not-subtracted` | C1 answers the net amount of the request (R23) |
 * | `merged-member-writable` | merged and deleted members earn and spend (R24) |
 * | `merge-loses-points` | the victim's points do not reach the survivor (R24) |
 * | `tenancy-ignored-on-read` | reads find members and rewards of other companies (R25) |
 * | `tenancy-ignored-on-write` | writes find members and rewards of other companies (R25) |
 * | `foreign-rows-listed` | M3 and D5 list the other companies' rows too (R25) |
 * | `audit-user-ignored` | the audit user sent is replaced by the token's user (R28) |
 * | `audit-user-missing` | without an audit user sent, none is recorded (R28) |
 * | `ledger-line-missing` | spending points writes no ledger line (R4, R30) |
 * | `ledger-type-wrong` | an adjustment is recorded as DEDUCT (R30) |
 * | `member-write-lost` | M1 answers, but stores nobody |
 * | `member-update-lost` | M2 answers the change, but does not store it |
 * | `member-delete-lost` | M7 answers, but deletes nobody |
 * | `delete-ignores-rewards` | M7 deletes a member with active rewards |
 * | `stale-member-read` | M6 answers the state before the last update |
 * | `stale-balance-read` | I1 answers the state before the last change of points |
 * | `status-change-lost` | M8 answers, but changes nothing |
 * | `transfer-not-debited` | M12 credits without debiting (R4) |
 * | `rule-write-lost` | C3 answers, but stores no rule |
 * | `rule-update-lost` | C5 answers the change, but does not store it |
 * | `rule-delete-lost` | C6 answers, but removes nothing |
 * | `filter-ignored` | lists ignore their filters |
 * | `page-repeats-row` | every page but the first repeats the last row before it |
 * | `page-loses-row` | every page but the first skips a row |
 * | `page-limit-ignored` | a page has one row more than `limit` |
 * | `count-wrong` | the count of a page is one too high |
 * | `order-broken` | lists come in the opposite order |
 */
export type LoyaltyFault =
  | 'balance-off-by-one-cent'
  | 'balance-answered-stale'
  | 'balance-answered-uncomputed'
  | 'cent-lost-on-return'
  | 'cent-lost-on-cancel'
  | 'nothing-given-back'
  | 'transaction-earned-twice'
  | 'transaction-lost'
  | 'calculation-stored'
  | 'duplicate-transaction-accepted'
  | 'duplicate-activity-accepted'
  | 'refusal-reserves-reference'
  | 'equations-unchecked'
  | 'exclusion-ignored'
  | 'wrong-tier-rate'
  | 'return-repeated'
  | 'return-owner-ignored'
  | 'negative-balance-clamped'
  | 'reward-redeemed-twice'
  | 'redeemed-reward-cancelled'
  | 'reversal-of-active-reward'
  | 'expired-reward-redeemable'
  | 'reward-for-free'
  | 'reward-limit-ignored'
  | 'threshold-ignored'
  | 'overdraft-allowed'
  | 'reward-owner-ignored'
  | 'automatic-conversion-missing'
  | 'bank-converted'
  | 'pending-points-spendable'
  | 'activation-lost'
  | 'restricted-points-anywhere'
  | 'expired-points-kept'
  | 'latest-expiring-first'
  | 'adjustment-limit-ignored'
  | 'reason-code-unchecked'
  | 'loyalty-number-without-bin'
  | 'duplicate-email-accepted'
  | 'duplicate-phone-accepted'
  | 'tier-of-other-club-accepted'
  | 'wrong-tier-discount'
  | 'discount-not-subtracted'
  | 'merged-member-writable'
  | 'merge-loses-points'
  | 'tenancy-ignored-on-read'
  | 'tenancy-ignored-on-write'
  | 'foreign-rows-listed'
  | 'audit-user-ignored'
  | 'audit-user-missing'
  | 'ledger-line-missing'
  | 'ledger-type-wrong'
  | 'member-write-lost'
  | 'member-update-lost'
  | 'member-delete-lost'
  | 'delete-ignores-rewards'
  | 'stale-member-read'
  | 'stale-balance-read'
  | 'status-change-lost'
  | 'transfer-not-debited'
  | 'rule-write-lost'
  | 'rule-update-lost'
  | 'rule-delete-lost'
  | 'filter-ignored'
  | 'page-repeats-row'
  | 'page-loses-row'
  | 'page-limit-ignored'
  | 'count-wrong'
  | 'order-broken';
