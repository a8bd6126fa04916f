import type { CaseKind, CaseSource, Made } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const CHANGING: ReadonlySet<string> = new Set(['PUT', 'PATCH', 'DELETE']);

/**
 * Every usual method that the document does not declare for a path, once per path. What could change objects that this
 * run did not make is sent to loopback only.
 *
 * @see RFC 9110, section 15.5.6
 */
export const undeclaredMethods: CaseKind = (source) => {
  const { operation, siblings } = source;
  if (siblings[0]?.id !== operation.id) return [];
  const { path } = validValues(source, 'none');
  const declared = new Set<string>(siblings.map(({ method }) => method));
  return METHODS.filter((method) => !declared.has(method)).map((method): Made => {
    const scenario = `undeclared ${method}`;
    const reason = whyNot(method, source);
    if (reason !== null) {
      return { mutation: { location: 'request', pointer: '', keyword: 'method', side: 'outside' }, scenario, reason };
    }
    return protocolCase(source, {
      scenario,
      difference: `the method is ${method}, which the document does not declare for this path`,
      keyword: 'method',
      values: { path, query: {}, header: {}, cookie: {}, body: null },
      expected: { kind: 'method-not-allowed', statuses: ['405'], acceptance: 'fault' },
      method,
    });
  });
};

function whyNot(method: string, source: CaseSource): string | null {
  if (method === 'GET') return null;
  if (source.writes === 'none') return 'RETAIN_WRITES is none: only safe methods are sent';
  if (!CHANGING.has(method) || source.loopback || namesOwnObject(source)) return null;
  return 'it could change objects of others: sent to loopback only';
}

/** True where the path names an object that this run made. */
function namesOwnObject({ operation, links }: CaseSource): boolean {
  const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  if (names.length === 0 || !operation.path.endsWith('}')) return false;
  return names.every((name) => links.get(`path.${name}`)?.$link.operation.startsWith('POST ') === true);
}
