import { countIsTrue } from './count-is-true.ts';
import { createdIsReadable } from './created-is-readable.ts';
import { deletedIsGone } from './deleted-is-gone.ts';
import { filterFilters } from './filter-filters.ts';
import { getChangesNothing } from './get-changes-nothing.ts';
import { limitLimits } from './limit-limits.ts';
import { listContainsCreated } from './list-contains-created.ts';
import { locationResolves } from './location-resolves.ts';
import type { ListRecord, MemoryRecord, MemoryViolation } from './memory-record.ts';
import type { ListRule, MemoryRule } from './memory-rule.ts';
import { offsetMoves } from './offset-moves.ts';
import { orderingHolds } from './ordering-holds.ts';
import { pagesKeepEveryRow } from './pages-keep-every-row.ts';
import { patchLeavesTheRest } from './patch-leaves-the-rest.ts';
import { putStoresWhatWasSent } from './put-stores-what-was-sent.ts';
import { refusalChangesNothing } from './refusal-changes-nothing.ts';
import { repeatChangesNothing } from './repeat-changes-nothing.ts';
import { updatedIsStored } from './updated-is-stored.ts';

/** The rules about one object's life, in the order of its life. */
const memoryRules: readonly MemoryRule[] = [
  createdIsReadable,
  locationResolves,
  getChangesNothing,
  listContainsCreated,
  updatedIsStored,
  putStoresWhatWasSent,
  repeatChangesNothing,
  patchLeavesTheRest,
  refusalChangesNothing,
  deletedIsGone,
];

/** The rules about lists. */
const listRules: readonly ListRule[] = [
  limitLimits,
  offsetMoves,
  pagesKeepEveryRow,
  countIsTrue,
  orderingHolds,
  filterFilters,
];

/**
 * Lets every rule judge what was done with one object.
 * @param record what was done
 * @returns violations, each with the step that showed it
 */
export function memoryViolations(record: MemoryRecord): readonly MemoryViolation[] {
  return memoryRules.flatMap((rule) => rule(record));
}

/**
 * Lets every rule judge what a list answered.
 * @param record what it answered
 * @returns violations
 */
export function listViolations(record: ListRecord): readonly MemoryViolation[] {
  return listRules.flatMap((rule) => rule(record));
}
