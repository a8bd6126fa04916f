import type { Operation } from '../spec/operation.ts';
import type { Scope } from './planned-request.ts';
import { variableName } from './variable-name.ts';

/**
 * The lines of a test script that keep values of this exchange for later requests.
 * @param expressions runtime expressions of OpenAPI 3, each once
 */
export function saveScript(operation: Operation, expressions: readonly string[], scope: Scope): readonly string[] {
  if (expressions.length === 0) return [];
  const response = expressions.some((expression) => expression.startsWith('$response.body'));
  const request = expressions.some((expression) => expression.startsWith('$request.body'));
  return [
    '// Kept for later requests.',
    'const read = (text) => { try { return JSON.parse(text); } catch { return undefined; } };',
    'const keep = (name, value) => {',
    '  if (value === undefined || value === null) return;',
    "  pm.collectionVariables.set(name, typeof value === 'object' ? JSON.stringify(value) : value);",
    '};',
    ...(response ? ['const answer = read(pm.response.text());'] : []),
    ...(request ? ["const sent = read(pm.variables.replaceIn(pm.request.body?.raw ?? ''));"] : []),
    ...expressions.map((expression) => {
      const name = JSON.stringify(variableName(operation, expression, scope));
      return `keep(${name}, ${accessor(expression)});`;
    }),
  ];
}

function accessor(expression: string): string {
  const [head = '', pointer = ''] = expression.split('#', 2);
  const [side, part, ...rest] = head.slice(1).split('.');
  const name = JSON.stringify(rest.join('.'));
  if (part === 'body') return `${side === 'response' ? 'answer' : 'sent'}${steps(pointer)}`;
  if (part === 'header')
    return side === 'response' ? `pm.response.headers.get(${name})` : `pm.request.headers.get(${name})`;
  if (part === 'path') return `pm.variables.replaceIn(pm.request.url.variables.get(${name}) ?? '')`;
  return `pm.variables.replaceIn(pm.request.url.query.get(${name}) ?? '')`;
}

function steps(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((word) => word.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((word) => (/^[A-Za-z_$][\w$]*$/.test(word) ? `?.${word}` : `?.[${JSON.stringify(word)}]`))
    .join('');
}
