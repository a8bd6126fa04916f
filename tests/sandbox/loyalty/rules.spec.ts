import { expect, test } from '@playwright/test';
import { loyaltyWorld } from './loyalty-world.ts';
import { balanceRules } from './rules/balance-rules.ts';
import { creditRules } from './rules/credit-rules.ts';
import { earningRules } from './rules/earning-rules.ts';
import { memberRules } from './rules/member-rules.ts';
import { recordRules } from './rules/record-rules.ts';
import { rewardRules } from './rules/reward-rules.ts';
import { tenancyRules } from './rules/tenancy-rules.ts';

const rules = [
  ...balanceRules,
  ...earningRules,
  ...rewardRules,
  ...creditRules,
  ...memberRules,
  ...recordRules,
  ...tenancyRules,
];

/** Roles and scopes, which only the HTTP layer knows. */
const elsewhere = [26, 27];

for (const { rule, name, check } of rules) {
  test(`R${rule}: ${name}`, () => check(loyaltyWorld()));
}

test('every rule of the loyalty domain has a case', () => {
  const covered = new Set([...rules.map((each) => each.rule), ...elsewhere]);
  expect(Array.from({ length: 30 }, (_, index) => index + 1).filter((rule) => !covered.has(rule))).toEqual([]);
});
