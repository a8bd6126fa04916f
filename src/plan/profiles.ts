import type { Profile } from '../settings/settings.ts';
import type { CaseKind } from './cases/case-source.ts';
import { caseKinds, nightlyKinds, smokeKinds } from './cases/index.ts';

/** How deep a run goes. */
export interface ProfileDepth {
  /** Kinds of case, those that tell most first; the first is the template. */
  readonly kinds: readonly CaseKind[];
  /** Cases of one operation at most; what tells least is left out. */
  readonly most: number;
}

/** `smoke`: does it answer at all · `gate`: one case per keyword and side · `nightly`: more values, and random ones. */
export const profiles: Readonly<Record<Profile, ProfileDepth>> = {
  smoke: { kinds: smokeKinds, most: 10 },
  gate: { kinds: caseKinds, most: 400 },
  nightly: { kinds: nightlyKinds, most: 2000 },
};
