import type { Settings } from '../settings/settings.ts';
import { grantCases } from '../tokens/cases/index.ts';
import type { GrantCase } from '../tokens/trial/grant-case.ts';

/** Profiles, the least deep first. */
const depth = ['smoke', 'gate', 'nightly'];

/** The cases that a profile tries. */
export function casesOfProfile(profile: Settings['profile']): readonly GrantCase[] {
  return grantCases.filter((one) => depth.indexOf(one.profile) <= depth.indexOf(profile));
}
