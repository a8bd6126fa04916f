import { answerText } from '../answer-text.ts';
import type { Rule } from '../rule.ts';

/**
 * No request makes the service fail by itself, however wrong the request is.
 *
 * 502, 503 and 504 are of the environment and never come this far.
 *
 * @see RFC 9110, section 15.6.1
 * @example POST /api/v1/earn/reward/issue: answered 500 (page "Server Error (500)") where "netAmount" is missing.
 */
export const noServerError: Rule = ({ operation, planned, exchange }) => {
  const { status } = exchange.response;
  if (status < 500) return [];
  const [, ...answer] = answerText(exchange.response).split(' ');
  const shown = answer.length > 0 ? ` (${answer.join(' ')})` : '';
  const asked =
    planned.difference === null ? `to a valid request (${planned.scenario})` : `where ${planned.difference}`;
  return [
    {
      rule: 'no-server-error',
      kind: 'fault',
      blame: 'service',
      pointer: 'status',
      documented: 'no 5xx',
      received: answerText(exchange.response),
      message: `${operation.id}: answered ${status}${shown} ${asked}.`,
      source: 'RFC 9110, section 15.6',
      fix: 'Let the service answer a bad request with 4xx, and mend what fails in it otherwise.',
    },
  ];
};
