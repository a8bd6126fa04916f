import { answerText } from '../answer-text.ts';
import type { Rule } from '../rule.ts';

const unavailable = new Set([429, 502, 503, 504]);

/**
 * The target is up and lets the request through: nothing else can be said of an answer that comes from its environment.
 *
 * @see RFC 6585, section 4 (429); RFC 9110, sections 15.6.3 to 15.6.5
 * @example GET /api/v1/member/tiers: answered 503, so the case could not be judged.
 */
export const targetAvailable: Rule = ({ operation, exchange }) => {
  const { status } = exchange.response;
  if (!unavailable.has(status)) return [];
  return [
    {
      rule: 'target-available',
      kind: 'environment',
      blame: 'environment',
      pointer: 'status',
      documented: 'an answer of the service itself',
      received: answerText(exchange.response),
      message: `${operation.id}: answered ${status} (after ${exchange.retries} repeats), so the case could not be judged.`,
      source: status === 429 ? 'RFC 6585, section 4' : 'RFC 9110, section 15.6',
      fix: 'Run again when the target is up, or lower RETAIN_MAX_RPS.',
    },
  ];
};
