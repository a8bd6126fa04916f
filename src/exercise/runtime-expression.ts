import { answeredJson } from './answered-json.ts';
import type { ExecutedCase } from './executed-case.ts';

/**
 * Evaluates a runtime expression on a case that was sent.
 * @param expression such as `$response.body#/data/0/id`, `$request.body#/x`, `$request.path.id`, `$response.header.location`
 * @param executed the case
 * @returns the value, `undefined` where there is none
 * @see https://spec.openapis.org/oas/v3.1.0#runtime-expressions
 */
export function runtimeExpression(expression: string, executed: ExecutedCase): unknown {
  const [head = '', pointer] = expression.split('#', 2);
  const [side, part, ...rest] = head.slice(1).split('.');
  const name = rest.join('.');
  if (side === 'response') {
    if (part === 'body') return atPointer(answeredJson(executed.exchange.response), pointer ?? '');
    if (part === 'header') return executed.exchange.response.headers[name.toLowerCase()];
    return undefined;
  }
  if (part === 'body') return atPointer(executed.values.body?.value, pointer ?? '');
  if (part === 'path' || part === 'query' || part === 'header') return executed.values[part][name];
  return undefined;
}

/**
 * Follows a JSON pointer (RFC 6901).
 * @param value where to start
 * @param pointer such as `/data/0/id`, empty for the value itself
 * @returns what stands there, `undefined` for nothing
 */
export function atPointer(value: unknown, pointer: string): unknown {
  let current = value;
  for (const word of pointer.split('/').slice(1)) {
    const key = word.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return current;
}
