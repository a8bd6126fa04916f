import { isRecord } from '../../spec/is-record.ts';
import type { Schema } from '../../spec/operation.ts';
import { parsedJson } from '../../spec/parsed-json.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { answerText } from '../answer-text.ts';
import { documentedResponse } from '../documented-response.ts';
import { errorForm as formOf } from '../error-form.ts';
import { headerValue } from '../header-value.ts';
import { judgedBody } from '../judged-body.ts';
import type { Rule, RuleInput } from '../rule.ts';

/** Statuses that the framework itself answers with `{"detail": …}`, before any field is looked at. */
const withoutFields = new Set([401, 403, 404, 405, 406, 415]);

/**
 * A refusal has the form of the framework: `{"detail"}`, errors by field, or the envelope of the service. A path that no
 * route knows is Django's own 404 page. What the document describes for the status is right in any form.
 *
 * @see https://www.django-rest-framework.org/api-guide/exceptions/
 * @example POST /api/v1/product/items: a refusal (400) must say in JSON what is wrong but is text/html: page "Bad Request".
 */
export const errorForm: Rule = (input) => {
  const { operation, exchange, planned } = input;
  const { response, request } = exchange;
  const { status, body } = response;
  if (status < 400 || status > 499 || request.method === 'HEAD') return [];
  const form = formOf(response);
  if (form !== null && !(form === 'fields' && withoutFields.has(status))) return [];
  const documented = planned.method === null ? documentedResponse(operation, status) : null;
  const judged = judgedBody(input);
  const isAsDocumented = judged.outcome === 'validated' && judged.errors.length === 0;
  if (isAsDocumented && documented?.content.some(({ schema }) => schema !== null && describes(schema, input)))
    return [];
  const type = headerValue(response, 'content-type') ?? 'nothing';
  const received = body === '' ? 'no body' : `${type}: ${answerText(response)}`;
  return [
    {
      rule: 'error-form',
      kind: documented === null ? 'debt' : 'fault',
      blame: 'service',
      pointer: `status ${status}`,
      documented: withoutFields.has(status) ? '{"detail": "…"}' : '{"<field>": ["…"]} or {"detail": "…"}',
      received,
      message: `${operation.id}: a refusal (${status}) must say in the form of the framework what is wrong, but is ${received}${received.endsWith('…') ? '' : '.'}`,
      source: 'https://www.django-rest-framework.org/api-guide/exceptions/',
      fix: `Let the service refuse in JSON as everywhere else, or describe this form in the document.`,
    },
  ];
};

/** A bare `{"type": "object"}` fits every error and describes none. */
function describes(schema: Schema, { source, exchange }: RuleInput): boolean {
  const resolved = resolveSchema(schema, source?.definitions ?? {});
  const { properties, type } = resolved;
  if (type !== undefined && type !== 'object') return true;
  if (['allOf', 'anyOf', 'oneOf'].some((keyword) => resolved[keyword] !== undefined)) return true;
  if (isRecord(resolved['additionalProperties'])) return true;
  const parsed = parsedJson(exchange.response.body);
  const names = 'value' in parsed && isRecord(parsed.value) ? Object.keys(parsed.value) : [];
  return isRecord(properties) && names.some((name) => Object.hasOwn(properties, name));
}
