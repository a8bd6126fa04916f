import { answerText } from '../answer-text.ts';
import { documentedResponse } from '../documented-response.ts';
import { errorForm } from '../error-form.ts';
import type { Violation } from '../finding.ts';
import { isDocumentedMethod } from '../is-documented-method.ts';
import { overlaySnippet } from '../overlay-snippet.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { statusFits } from '../status-fits.ts';

/** What drf-yasg leaves out, in the words of the HTTP specification. */
const silentStatuses: ReadonlyMap<number, string> = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [406, 'Not Acceptable'],
  [409, 'Conflict'],
  [415, 'Unsupported Media Type'],
]);

/**
 * Every status is documented for its operation: by itself, by its range or by `default`.
 *
 * A 4xx that drf-yasg never lists, that the case explains and that has the framework's error form is a debt of the
 * document; without that form it is the matter of `error-form`. A valid request that was refused is the matter of
 * `valid-request-accepted`, another refusal than the case asks for that of its own rule, a 5xx of `no-server-error`.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#responses-object
 * @example POST /api/v1/member/tiers: answered 202, but the document lists 201, 400.
 */
export const documentedStatus: Rule = (input) => {
  const { operation, exchange, planned } = input;
  const { status } = exchange.response;
  if (!isDocumentedMethod(input) || status >= 500 || documentedResponse(operation, status) !== null) return [];
  if (status < 400) return [promiseBroken(input)];
  if (planned.expected.kind === 'accepted') return [];
  const isExplained = statusFits(planned.expected.statuses, status);
  if (isExplained && silentStatuses.has(status)) {
    return errorForm(exchange.response) === null ? [] : [silentDocument(input)];
  }
  return isExplained || planned.expected.kind === 'forbidden' ? [notExplained(input)] : [];
};

function shared({
  operation,
  exchange,
}: RuleInput): Pick<Violation, 'rule' | 'pointer' | 'documented' | 'received' | 'source'> {
  return {
    rule: 'documented-status',
    pointer: `status ${exchange.response.status}`,
    documented: listed(operation.responses.map((response) => response.status)),
    received: answerText(exchange.response),
    source: `${operation.pointer}/responses`,
  };
}

function listed(statuses: readonly string[]): string {
  return statuses.length === 0 ? 'no status at all' : statuses.join(', ');
}

function promiseBroken(input: RuleInput): Violation {
  const { operation, exchange } = input;
  const { status } = exchange.response;
  const says = shared(input);
  const message = `${operation.id}: answered ${status}, but the document lists ${says.documented}.`;
  const fix =
    status >= 300
      ? 'Call the address that the redirect names (a missing slash?), or let the service answer by itself.'
      : `Let the service answer as documented, or add ${status} to the responses of the document.`;
  return { ...says, kind: 'fault', blame: 'service', message, fix };
}

function silentDocument(input: RuleInput): Violation {
  const { operation, exchange, planned } = input;
  const { status } = exchange.response;
  const says = shared(input);
  const reason = planned.difference ?? planned.scenario;
  const message = `${operation.id}: rightly answered ${status} (${reason}), which the document does not list.`;
  const update = { [status]: { description: silentStatuses.get(status) ?? '' } };
  return {
    ...says,
    kind: 'debt',
    blame: 'document',
    message,
    fix: overlaySnippet(operation.service, says.source, update),
  };
}

function notExplained(input: RuleInput): Violation {
  const { operation, exchange, planned } = input;
  const { status } = exchange.response;
  const says = shared(input);
  const wanted = listed(planned.expected.statuses);
  const message = `${operation.id}: answered ${status}, which the document does not list, where ${wanted} was expected (${planned.difference ?? planned.scenario}).`;
  return { ...says, kind: 'unexplained', blame: 'service', message, fix: null };
}
