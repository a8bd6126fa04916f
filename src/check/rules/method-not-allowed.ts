import { answerText } from '../answer-text.ts';
import type { Violation } from '../finding.ts';
import { headerValue } from '../header-value.ts';
import { mediaType } from '../media-type.ts';
import { notRefusedSo } from '../not-refused-so.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { statusFits } from '../status-fits.ts';
import { wronglyAccepted } from '../wrongly-accepted.ts';

const rule = 'method-not-allowed';
const source = 'RFC 9110, sections 10.2.1 and 15.5.6';

/**
 * A method that the document does not declare for a path is answered 405, with an `Allow` header that names the declared
 * methods and not the refused one.
 *
 * A Swagger page that lives at the same path and answers GET is not the service. On a path with an id, 404 will do: the
 * object may be looked up first.
 *
 * @see RFC 9110, sections 10.2.1 and 15.5.6
 * @example GET /api/v1/product/categories: answered 200 instead of 405 where the method is PUT.
 */
export const methodNotAllowed: Rule = (input) => {
  const { operation, planned, exchange } = input;
  const { status } = exchange.response;
  if (planned.expected.kind !== 'method-not-allowed' || status >= 500) return [];
  if (exchange.request.method === 'HEAD' || exchange.request.method === 'OPTIONS') return [];
  if (status === 405) return allowHeader(input);
  if (status < 300) {
    if (isSwaggerPage(input)) return [];
    const fix = 'Let the service refuse the method with 405, or declare it in the document.';
    const pointer = `method ${exchange.request.method}`;
    return [wronglyAccepted(input, { rule, pointer, documented: '405', source, fix })];
  }
  const isLookedUpFirst = status === 404 && operation.path.includes('{');
  if (isLookedUpFirst || status < 400 || statusFits(planned.expected.statuses, status)) return [];
  return [notRefusedSo(input, rule, source)];
};

function isSwaggerPage({ exchange: { request, response } }: RuleInput): boolean {
  const isPage = mediaType(headerValue(response, 'content-type')) === 'text/html';
  return request.method === 'GET' && isPage && /swagger-ui|swagger\.json|redoc/i.test(response.body);
}

function allowHeader({ operation, exchange }: RuleInput): readonly Violation[] {
  const refused = exchange.request.method;
  const header = headerValue(exchange.response, 'allow');
  const allowed = (header ?? '').split(',').map((method) => method.trim().toUpperCase());
  const wrong =
    header === null
      ? 'says nowhere which methods are allowed (no Allow header)'
      : allowed.includes(refused)
        ? `yet names ${refused} in Allow (${header})`
        : allowed.includes(operation.method)
          ? null
          : `yet does not name ${operation.method}, which is documented, in Allow (${header})`;
  if (wrong === null) return [];
  return [
    {
      rule,
      kind: 'fault',
      blame: 'service',
      pointer: 'header allow',
      documented: `Allow with ${operation.method} and without ${refused}`,
      received: header === null ? 'nothing' : `Allow: ${header}`,
      message: `${operation.id}: refuses ${refused} with ${answerText(exchange.response).slice(0, 3)}, ${wrong}.`,
      source,
      fix: 'Let the service name in Allow exactly the methods that it takes.',
    },
  ];
}
