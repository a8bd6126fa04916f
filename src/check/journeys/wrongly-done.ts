import { answerText } from '../answer-text.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyViolation } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/** What a rule says of what should have been refused. */
interface Wrong {
  readonly rule: string;
  readonly source: string;
  readonly fix: string;
}

/** Steps that a rule wants refused and that were accepted. */
export function wronglyDone(record: JourneyRecord, wrong: Wrong): readonly JourneyViolation[] {
  return record.steps.flatMap((step, index) => {
    if (step.refusal?.rule !== wrong.rule || stepStatus(step) !== 'accepted') return [];
    const { status } = step.exchange.response;
    return [
      journeyFault(index, {
        ...wrong,
        pointer: 'status',
        documented: `refused, since ${step.refusal.why}`,
        received: answerText(step.exchange.response),
        message: `${step.operation.id}: answered ${status} to "${step.name}", which must be refused, since ${step.refusal.why}.`,
      }),
    ];
  });
}
