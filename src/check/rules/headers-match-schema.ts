import type { Schema } from '../../spec/operation.ts';
import { documentedResponse } from '../documented-response.ts';
import type { Violation } from '../finding.ts';
import { headerValue } from '../header-value.ts';
import { isDocumentedMethod } from '../is-documented-method.ts';
import { receivedText } from '../received-text.ts';
import type { Rule, RuleInput, SchemaError } from '../rule.ts';

/**
 * Documented headers are there where they are required, and fit their schemas once they are read as what those say.
 *
 * @see https://spec.openapis.org/oas/v3.0.3.html#header-object
 * @example POST /api/v1/member/tiers: header x-total must be integer but is "many" (string).
 */
export const headersMatchSchema: Rule = (input) => {
  const { operation, exchange } = input;
  const response = isDocumentedMethod(input) ? documentedResponse(operation, exchange.response.status) : null;
  if (response === null) return [];
  return response.headers.flatMap(({ name, required, schema }) => {
    const value = headerValue(exchange.response, name);
    const source = `${response.pointer}/headers`;
    if (value === null) {
      return required ? [violation(input, name, 'present', 'nothing', source, 'must be present but is missing')] : [];
    }
    const [error] = errorsOf(input, schema, value);
    if (error === undefined) return [];
    const shown = `must be ${error.documented} but is ${receivedText(value)}`;
    return [violation(input, name, error.documented, receivedText(value), source, shown)];
  });
};

/** A header is text: it fits if any reading of it does. */
function errorsOf({ validate }: RuleInput, schema: Schema, value: string): readonly SchemaError[] {
  const judgements = readings(schema, value).map((reading) => validate(schema, reading));
  if (judgements.some((errors) => errors.length === 0)) return [];
  const ofThatType = judgements.find((errors) => !errors.some(({ keyword }) => keyword === 'type'));
  return ofThatType ?? judgements[0] ?? [];
}

/** As text, number, boolean and list, whichever the type does not rule out. */
function readings(schema: Schema, value: string): readonly unknown[] {
  const { type, items } = schema;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const may = (...names: readonly string[]): boolean =>
    type === undefined || names.some((name) => types.includes(name));
  const found: unknown[] = may('string') ? [value] : [];
  if (may('integer', 'number') && /^[+-]?\d+(\.\d+)?$/.test(value)) found.push(Number(value));
  if (may('boolean') && /^(true|false)$/i.test(value)) found.push(value.toLowerCase() === 'true');
  if (may('array')) {
    const parts = value.split(',').map((part) => part.trim());
    found.push(
      parts.map((part) => (typeof items === 'object' && items !== null ? readings(items as Schema, part)[0] : part)),
    );
  }
  return found.length === 0 ? [value] : found;
}

function violation(
  { operation }: RuleInput,
  name: string,
  documented: string,
  received: string,
  source: string,
  sentence: string,
): Violation {
  return {
    rule: 'headers-match-schema',
    kind: 'fault',
    blame: 'service',
    pointer: `header ${name}`,
    documented,
    received,
    message: `${operation.id}: header ${name} ${sentence}.`,
    source,
    fix: 'Let the service send the documented header, or correct the document.',
  };
}
