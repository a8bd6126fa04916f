import { answeredValue } from './answered-value.ts';
import { hundredths } from './hundredths.ts';
import type { TakenStep } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/** The balance that a step shows, in hundredths of a point; `null` where it shows none. */
export function balanceOf(step: TakenStep): number | null {
  if (stepStatus(step) !== 'accepted' || step.isForeign) return null;
  return hundredths(answeredValue(step, 'memberPointsAvailable') ?? answeredValue(step, 'totalPoints'));
}
