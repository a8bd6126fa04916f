import { answeredRows } from './answered-rows.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import type { JourneyRecord } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/** A member's tier at a step. */
export interface MemberTier {
  /** `tierExternalReference`, `undefined` where it was not told. */
  readonly reference: unknown;
  /** The row of the list of tiers; `null` where there is none. */
  readonly row: Readonly<Record<string, unknown>> | null;
}

/** The tier that a member had before a step, by the answer to its enrolment or last move; `null` where that is not told. */
export function tierOf(record: JourneyRecord, member: string, before: number): MemberTier | null {
  const told = record.steps
    .slice(0, before)
    .findLast(
      (step) =>
        (step.act === 'enrol' || step.act === 'move to tier') &&
        step.members.includes(member) &&
        stepStatus(step) === 'accepted',
    );
  if (told === undefined) return null;
  const reference = answeredValue(told, 'tierExternalReference');
  const id = answeredValue(told, 'tierId');
  const listed = record.steps.find((step) => step.act === 'tiers' && stepStatus(step) === 'accepted');
  const rows = listed === undefined ? [] : (answeredRows(listed)?.rows ?? []);
  const row = rows.find((one) =>
    id === undefined ? namedValue(one, 'tierExternalReference') === reference : namedValue(one, 'tierId') === id,
  );
  return { reference, row: row ?? null };
}
