import { answeredRows } from '../../check/journeys/answered-rows.ts';
import { answeredValue, namedValue } from '../../check/journeys/answered-value.ts';
import { SuiteError } from '../../errors.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';

/** Names that a row of tiers says what it is by. */
const NAMES = { id: 'tierId', reference: 'tierExternalReference', club: 'clubReference', rate: 'earnPointsPer100' };

/**
 * A tier of the member's club that is not the member's own: a free one with another rate, else one with another rate,
 * else any.
 * @param tiers the case that listed the tiers
 * @param member the case that enrolled the member
 * @returns its reference
 * @throws SuiteError `DATA_UNAVAILABLE` where the club has no other tier
 */
export function otherTier(tiers: ExecutedCase, member: ExecutedCase): unknown {
  const rows = answeredRows(tiers)?.rows ?? [];
  const own = rows.find((row) => namedValue(row, NAMES.id) === answeredValue(member, NAMES.id));
  const others = rows.filter((row) => row !== own && named(row, NAMES.club) === named(own, NAMES.club));
  const isBetter = (row: unknown): boolean => named(row, NAMES.rate) !== named(own, NAMES.rate);
  const isFree = (row: unknown): boolean => String(named(row, 'tierType')).toUpperCase() === 'FREE';
  const found = others.find((row) => isBetter(row) && isFree(row)) ?? others.find(isBetter) ?? others[0];
  const reference = own === undefined ? undefined : named(found, NAMES.reference);
  if (reference === undefined)
    throw new SuiteError('DATA_UNAVAILABLE', "The club of the member has no tier beside the member's own.");
  return reference;
}

function named(row: unknown, name: string): unknown {
  return namedValue(row, name);
}
