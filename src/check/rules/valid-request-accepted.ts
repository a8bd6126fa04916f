import { answerText } from '../answer-text.ts';
import type { Rule } from '../rule.ts';
import { statusFits } from '../status-fits.ts';

/**
 * A request that fits the document is accepted.
 *
 * The data comes first under suspicion: no document tells which store exists or whether amounts add up. So a refusal is
 * unexplained, unless a control request proves the data good.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#operation-object
 * @example POST /api/v1/earn/reward/issue: refused a request that fits the document: 400 {"errors":{"storeId":["…"]}}.
 */
export const validRequestAccepted: Rule = ({ operation, planned, exchange }) => {
  const { status } = exchange.response;
  if (planned.expected.kind !== 'accepted' || status < 400 || status > 499) return [];
  if (statusFits(planned.expected.statuses, status)) return [];
  const received = answerText(exchange.response);
  return [
    {
      rule: 'valid-request-accepted',
      kind: 'unexplained',
      blame: 'data',
      pointer: 'status',
      documented: planned.expected.statuses.join(', '),
      received,
      message: `${operation.id}: refused a request that fits the document (${planned.scenario}): ${received}${received.endsWith('…') ? '' : '.'}`,
      source: operation.pointer,
      fix: 'Give values that the target accepts as examples in the overlay, or document what is missing.',
    },
  ];
};
