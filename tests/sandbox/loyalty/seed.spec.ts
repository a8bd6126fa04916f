import { expect, test } from '@playwright/test';
import type { LoyaltyStore } from '../../../sandbox/loyalty/loyalty-store.ts';
import { seededStore } from '../../../sandbox/loyalty/seed/seeded-store.ts';
import { random } from '../../../sandbox/random.ts';
import { start } from './loyalty-world.ts';

const frozen = { now: () => start, advance: () => {} };

const ids = (store: LoyaltyStore): unknown =>
  [...store.companies.values()].map((company) => [
    company.members.map((member) => [member.profileId, member.account.loyaltyNumber, member.status]),
    company.rewards.map((reward) => [reward.redemptionCode, reward.amount]),
    company.records.map((record) => [record.code, record.points]),
  ]);

test('the same seed gives the same ids and amounts, another seed others', () => {
  expect(ids(seededStore(frozen, random(3)))).toEqual(ids(seededStore(frozen, random(3))));
  expect(ids(seededStore(frozen, random(3)))).not.toEqual(ids(seededStore(frozen, random(4))));
});

test('references fit both E1 and E2, and the companies share none', () => {
  const store = seededStore(frozen, random(1));
  const references = [...store.companies.values()].map((company) => [
    ...company.entities.map((entity) => entity.externalReference),
    ...company.transactionTypes.map((type) => type.externalReference),
    ...company.tiers.map((tier) => tier.tierExternalReference),
    ...company.clubs.map((club) => club.externalReference),
    ...company.promotions.map((promotion) => promotion.externalReference),
    ...company.reasonCodes,
  ]);
  expect(references.flat().filter((reference) => reference.length < 3 || reference.length > 15)).toEqual([]);
  expect(new Set(references.flat()).size).toBe(references.flat().length);
});

test('every club has one default tier, and every tier its own bin', () => {
  const companies = [...seededStore(frozen, random(1)).companies.values()];
  for (const { clubs, tiers } of companies) {
    for (const club of clubs) {
      const defaults = tiers.filter((tier) => tier.isDefault && tier.clubReference === club.externalReference);
      expect(defaults.map((tier) => tier.tierExternalReference)).toEqual([club.defaultTierReference]);
    }
  }
  const bins = companies.flatMap((company) => company.tiers.map((tier) => tier.binNumber));
  expect(new Set(bins).size).toBe(bins.length);
});
