import { answerText } from './answer-text.ts';
import type { Violation } from './finding.ts';
import { mutatedPlace } from './mutated-place.ts';
import type { RuleInput } from './rule.ts';

/** What a rule says of a request that should have been refused. */
interface Refusal {
  readonly rule: string;
  /** Place of the finding; default: what the case differs in. */
  readonly pointer?: string;
  readonly documented: string;
  readonly source: string;
  readonly fix: string;
}

/** A request that should have been refused was accepted: a fault, unless the plan says that it is only to be noted. */
export function wronglyAccepted({ operation, planned, exchange }: RuleInput, refusal: Refusal): Violation {
  const isDebt = planned.expected.acceptance === 'debt';
  const { rule, pointer = mutatedPlace(planned.mutation), documented, source, fix } = refusal;
  const wanted = planned.expected.statuses.join(' or ');
  const reason = planned.difference ?? planned.scenario;
  return {
    rule,
    kind: isDebt ? 'debt' : 'fault',
    blame: 'service',
    pointer,
    documented,
    received: answerText(exchange.response),
    message: `${operation.id}: answered ${exchange.response.status} instead of ${wanted} where ${reason}.`,
    source,
    fix,
  };
}
