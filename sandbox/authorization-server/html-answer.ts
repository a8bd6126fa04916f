import type { Outgoing } from '../exchange.ts';
import type { Html } from '../pages/html.ts';
import { securityHeaders } from '../pages/security-headers.ts';

/**
 * An answer of Django with a page, or an empty one.
 * @param status HTTP status
 * @param page the page, or an empty text
 * @param headers further headers
 * @returns the answer
 */
export function htmlAnswer(status: number, page: Html | '', headers: Outgoing['headers'] = {}): Outgoing {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers, ...securityHeaders },
    body: page === '' ? '' : page.markup,
  };
}
