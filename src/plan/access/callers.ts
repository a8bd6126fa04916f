import type { Identity } from '../../identities/identity.ts';
import { identities } from '../../identities/index.ts';
import { writeOnly } from '../../identities/write-only.ts';
import type { Profile } from '../../settings/settings.ts';

/** The callers of a smoke test: one who may, one who is not known, one who may not. */
const SMOKE = new Set(['administrator', 'anonymous', 'no-role']);

/**
 * Who calls every operation in a profile.
 * @param profile how deep the run goes
 * @param reads true for an operation that changes nothing: a token of scope write alone is told apart there only
 * @returns the identities in the order of the matrix; the last may be one that has no column in it
 */
export function callers(profile: Profile, reads: boolean): readonly Identity[] {
  if (profile === 'smoke') return identities.filter(({ name }) => SMOKE.has(name));
  return reads ? [...identities, writeOnly] : identities;
}
