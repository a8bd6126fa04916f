import { answerText } from '../answer-text.ts';
import { blamedPart } from '../blamed-part.ts';
import { documentedLimit } from '../documented-limit.ts';
import { errorPlaces } from '../error-places.ts';
import type { Violation } from '../finding.ts';
import { mutatedPlace } from '../mutated-place.ts';
import { receivedText } from '../received-text.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { sentValue } from '../sent-value.ts';
import { statusFits } from '../status-fits.ts';

const rule = 'valid-request-accepted';

/** Words of refusals that are about other data, states and sums, which no document of this kind can promise. */
const aboutData =
  /already|exist|unknown|not found|unique|duplicate|expired|balance|enough|add up|equal|match|sum|before|after|later|earlier|state|active|allowed (for|in)|belong/i;

/**
 * A request that fits the document is accepted.
 *
 * The data comes first under suspicion: no document tells which store exists or whether amounts add up. So a refusal is
 * unexplained. It is a fault where the template with the same data was accepted, one documented value is all that differs,
 * and the error blames that very value for its form.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#operation-object
 * @example POST /api/v1/earn/reward/issue: refused a request that fits the document: 400 {"errors":{"storeId":["…"]}}.
 */
export const validRequestAccepted: Rule = (input) => {
  const { planned, exchange } = input;
  const { status } = exchange.response;
  if (planned.expected.kind !== 'accepted' || status < 400 || status > 499) return [];
  if (statusFits(planned.expected.statuses, status)) return [];
  return [isLimitBroken(input) ? limitBroken(input) : unexplained(input)];
};

function isLimitBroken({ planned, exchange, control }: RuleInput): boolean {
  const { mutation } = planned;
  const { status } = exchange.response;
  if (mutation?.side !== 'inside' || control?.accepted !== true || (status !== 400 && status !== 422)) return false;
  if (mutation.location === 'request' || mutation.pointer === '') return false;
  const texts = errorPlaces(exchange.response).flatMap((place) => place.texts);
  return blamedPart(mutation, exchange.response) === 'field' && !texts.some((text) => aboutData.test(text));
}

function limitBroken(input: RuleInput): Violation {
  const { operation, planned, exchange } = input;
  const { documented, pointer } = documentedLimit(input);
  const refusal = answerText(exchange.response);
  const reason = planned.difference ?? planned.scenario;
  const end = refusal.endsWith('…') ? '' : '.';
  return {
    rule,
    kind: 'fault',
    blame: 'service',
    pointer: mutatedPlace(planned.mutation),
    documented: documented ?? 'accepted',
    received: `${receivedText(sentValue(input))} is refused: ${refusal}`,
    message: `${operation.id}: refused a value that the document allows (${reason}): ${refusal}${end}`,
    source: pointer,
    fix: 'Let the service accept what the document allows, or write the real limit into the document.',
  };
}

function unexplained({ operation, planned, exchange }: RuleInput): Violation {
  const received = answerText(exchange.response);
  const reason = planned.difference === null ? planned.scenario : `${planned.scenario}: ${planned.difference}`;
  return {
    rule,
    kind: 'unexplained',
    blame: 'data',
    pointer: planned.mutation === null ? 'status' : mutatedPlace(planned.mutation),
    documented: planned.expected.statuses.join(', '),
    received,
    message: `${operation.id}: refused a request that fits the document (${reason}): ${received}${received.endsWith('…') ? '' : '.'}`,
    source: operation.pointer,
    fix: 'Give values that the target accepts as examples in the overlay, or document what is missing.',
  };
}
