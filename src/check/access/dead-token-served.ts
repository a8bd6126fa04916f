import { answerText } from '../answer-text.ts';
import { accessFault } from './access-fault.ts';
import type { AccessRecord, AccessViolation } from './access-record.ts';

/** A rule about a token that was good once. */
export interface DeadTokenRule {
  readonly rule: string;
  /** Name of the identity that presents it. */
  readonly identity: string;
  readonly source: string;
  readonly fix: string;
}

/** The calls with a token that was good once and were served all the same. */
export function deadTokenServed(
  { operation, calls }: AccessRecord,
  { rule, identity, source, fix }: DeadTokenRule,
): readonly AccessViolation[] {
  return calls.flatMap(({ planned, exchange }, index) => {
    const { status } = exchange.response;
    if (planned.expected.kind !== 'unauthorized' || planned.identity !== identity || status >= 300) return [];
    const why = planned.difference ?? `the token is ${identity}`;
    const message = `${operation.id}: let a caller in where ${why} (answered ${status}).`;
    const received = answerText(exchange.response);
    return [accessFault(index, { rule, pointer: 'status', documented: '401', received, message, source, fix })];
  });
}
