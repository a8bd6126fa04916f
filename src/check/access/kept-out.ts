import { answerText } from '../answer-text.ts';
import { acceptedBase } from './accepted-base.ts';
import { accessFault } from './access-fault.ts';
import type { AccessRecord, AccessViolation } from './access-record.ts';

/** A rule about callers who are allowed. */
export interface AllowedRule {
  readonly rule: string;
  /** Names of the identities that it is about. */
  readonly identities: readonly string[];
  /** What they have, to complete "a caller who has …". */
  readonly right: string;
  readonly source: string;
  readonly fix: string;
}

/** Who has the right is not answered 403: the calls of some identities that were, while the same request of another was served. */
export function keptOut(
  record: AccessRecord,
  { rule, identities, right, source, fix }: AllowedRule,
): readonly AccessViolation[] {
  const served = acceptedBase(record);
  if (served === null) return [];
  const { operation, calls, base } = record;
  return calls.flatMap(({ planned, exchange }, index) => {
    const { status } = exchange.response;
    if (planned.expected.kind !== 'accepted' || status !== 403 || !identities.includes(planned.identity)) return [];
    const message = `${operation.id}: answered 403 to a caller who has ${right} (${planned.identity}), while ${base} was served.`;
    const [documented, received] = [planned.expected.statuses.join(' or '), answerText(exchange.response)];
    return [accessFault(index, { rule, pointer: 'status', documented, received, message, source, fix })];
  });
}
