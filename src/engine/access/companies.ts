import type { CapturedValues } from '../../exercise/captured-values.ts';
import { identities } from '../../identities/index.ts';
import { fullRights } from '../full-rights.ts';
import type { Run } from '../run.ts';
import { freshObjects } from './fresh-objects.ts';

/** A company as the callers of a test see it: who makes its objects, and those objects. */
export interface Company {
  /** Name of the identity that makes them. */
  readonly maker: string;
  readonly objects: CapturedValues;
}

/** The two companies of a test; each finds the objects of the other under the other's name. */
export interface Companies {
  readonly own: Company;
  readonly other: Company;
}

/**
 * The companies of a test.
 * @param run the run
 * @param fresh true for objects that nobody else works with; false for those that all reads share
 * @returns both, each knowing the other
 */
export function companies(run: Run, fresh: boolean): Companies {
  const own = { maker: fullRights(run.tokens), objects: fresh ? freshObjects(run.shared) : run.shared };
  const other = {
    maker: identities.find(({ expectation }) => expectation === 'own-company-only')?.name ?? '',
    objects: fresh ? freshObjects(run.others) : run.others,
  };
  own.objects.makers.set(other.maker, other.objects);
  other.objects.makers.set(own.maker, own.objects);
  return { own, other };
}
