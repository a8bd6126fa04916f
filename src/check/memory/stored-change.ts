import { isRecord } from '../../spec/is-record.ts';
import { sameName } from '../same-name.ts';
import { sameValue } from '../same-value.ts';
import { type DifferingField, differingFields } from './differing-fields.ts';
import { type FoundStep, foundStep } from './found-step.ts';
import { lastSeen } from './last-seen.ts';
import type { MemoryRecord } from './memory-record.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

/** What became of a change. */
export interface StoredChange {
  readonly change: FoundStep;
  /** Id of the operation that read it afterwards. */
  readonly readBy: string;
  /** Fields that were sent and read back with another value; `isShown` where the answer to the change had that value too. */
  readonly lost: readonly (DifferingField & { readonly isShown: boolean })[];
  /** True where no field that was to change did. */
  readonly isNothingStored: boolean;
}

/** Compares what a change sent with what was read after it and before it; `null` where that cannot be told. */
export function storedChange(record: MemoryRecord, role: 'put' | 'patch'): readonly StoredChange[] {
  return record.steps.flatMap((step, index) => {
    if (step.role !== role) return [];
    const found = changeAt(record, { step, index }, role);
    return found === null ? [] : [found];
  });
}

function changeAt(record: MemoryRecord, change: FoundStep, role: 'put' | 'patch'): StoredChange | null {
  const next = record.steps[change.index + 1];
  const read = foundStep(record, `read-after-${role}`, change.index);
  const { sent, exchange } = change.step;
  if (!succeeded(exchange) || read === null || next !== read.step || !isRecord(sent)) return null;
  const after = ownObject(record, read.step);
  if (after === null) return null;
  const before = lastSeen(record, change.index);
  const answered = ownObject(record, change.step);
  const lost = differingFields(sent, after).map((field) => {
    const isShown = answered !== null && sameValue(named(answered, field.name), field.other) === 'same';
    const isOld = before === null || sameValue(named(before, field.name), field.other) === 'same';
    return { ...field, isShown: isShown && !isOld && field.pointer.lastIndexOf('/') === 0 };
  });
  const names = Object.keys(sent).filter((name) => has(after, name) && (before === null || has(before, name)));
  const toChange = names.filter(
    (name) => before === null || sameValue(sent[name], named(before, name)) === 'different',
  );
  const isKept = (name: string): boolean => sameValue(sent[name], named(after, name)) === 'same';
  const isNothingStored = toChange.length > 0 && !toChange.some(isKept);
  return { change, readBy: read.step.operation.id, lost, isNothingStored };
}

function has(object: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.keys(object).some((candidate) => sameName(candidate, name));
}

function named(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(object).find(([candidate]) => sameName(candidate, name))?.[1];
}
