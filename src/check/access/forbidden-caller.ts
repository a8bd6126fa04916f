import { answerText } from '../answer-text.ts';
import { statusFits } from '../status-fits.ts';
import { accessFault } from './access-fault.ts';
import type { AccessRecord, AccessViolation } from './access-record.ts';

/** A rule about callers who are known and not allowed. */
export interface ForbiddenRule {
  readonly rule: string;
  /** Names of the identities that it is about. */
  readonly identities: readonly string[];
  readonly source: string;
  readonly fix: string;
}

/** Who is known and not allowed is refused as the matrix says: the calls of some identities that were not. */
export function forbiddenCaller(
  { operation, calls }: AccessRecord,
  { rule, identities, source, fix }: ForbiddenRule,
): readonly AccessViolation[] {
  return calls.flatMap(({ planned, exchange }, index) => {
    const { status } = exchange.response;
    const { kind, statuses } = planned.expected;
    if (kind !== 'forbidden' || !identities.includes(planned.identity)) return [];
    if (status >= 500 || status === 429 || statusFits(statuses, status)) return [];
    const why = planned.difference ?? `the caller is ${planned.identity}`;
    const message =
      status < 300
        ? `${operation.id}: let a caller in where ${why} (answered ${status}).`
        : `${operation.id}: must answer ${statuses.join(' or ')} where ${why} but answered ${answerText(exchange.response)}.`;
    const documented = statuses.join(' or ');
    const received = answerText(exchange.response);
    return [accessFault(index, { rule, pointer: 'status', documented, received, message, source, fix })];
  });
}
