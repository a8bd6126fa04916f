import { answerText } from './answer-text.ts';
import type { Violation } from './finding.ts';
import type { RuleInput } from './rule.ts';

/** Refusals that come of the caller or of the data, before what the case differs in is looked at. */
const ofCallerOrData = new Set([401, 403, 404, 409, 410, 423]);

/** A refusal whose status does not fit what the case differs in, so that it proves nothing. */
export function notRefusedSo({ operation, planned, exchange }: RuleInput, rule: string, source: string): Violation {
  const { status } = exchange.response;
  const wanted = planned.expected.statuses.join(' or ');
  const received = answerText(exchange.response);
  const reason = planned.difference ?? planned.scenario;
  const isData = ofCallerOrData.has(status);
  return {
    rule,
    kind: 'unexplained',
    blame: isData ? 'data' : 'service',
    pointer: `status ${status}`,
    documented: wanted,
    received,
    message: `${operation.id}: refused with ${status} where ${wanted} was expected (${reason}), which proves nothing: ${received}${received.endsWith('…') ? '' : '.'}`,
    source,
    fix: isData
      ? 'Give the case data that the target knows and an identity with full rights.'
      : `Let the service answer ${wanted} here.`,
  };
}
