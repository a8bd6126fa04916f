import type { Violation } from '../finding.ts';
import { gaps } from '../gaps/index.ts';
import { generalPointer } from '../general-pointer.ts';
import { judgedBody } from '../judged-body.ts';
import { receivedText } from '../received-text.ts';
import type { Rule, RuleInput, SchemaError } from '../rule.ts';
import { schemaErrorMessage } from '../schema-error-message.ts';

const rule = 'body-matches-schema';

/**
 * A body fits the schema that the document gives for its status and media type, in every place.
 *
 * Known gaps of documents written by drf-yasg are debts of the document, each recognised narrowly (`gaps/`).
 *
 * @see https://spec.openapis.org/oas/v2.0.html#response-object
 * @example GET /api/v1/member/tiers: /data/results/0/tierId must be integer but is "3" (string).
 */
export const bodyMatchesSchema: Rule = (input) => {
  const judged = judgedBody(input);
  if (judged.outcome === 'unreadable') return [unreadable(input, judged.pointer)];
  if (judged.outcome === 'not validated') return [];
  return causes(judged.errors).map(({ error, more }) => violation(input, error, more, judged.pointer));
};

/** The same error in many items of a list is one, shown at the first of them. */
function causes(errors: readonly SchemaError[]): readonly { readonly error: SchemaError; readonly more: number }[] {
  const found = new Map<string, { error: SchemaError; more: number }>();
  for (const error of errors) {
    const key = `${generalPointer(error.pointer)} ${error.keyword} ${error.documented}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { error, more: 0 });
    else known.more += 1;
  }
  return [...found.values()];
}

function violation({ operation, seen }: RuleInput, error: SchemaError, more: number, schema: string): Violation {
  const { pointer, documented, received, place } = error;
  const context = { service: operation.service, seen: seen ?? (() => false) };
  const gap = gaps.map((recognise) => recognise(error, context)).find((recognised) => recognised !== null);
  const sentence =
    schemaErrorMessage(error) + (more === 0 ? '' : ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`);
  const source = place === '' ? schema : place;
  const shared = { rule, pointer, documented, received, source };
  if (gap !== undefined) {
    const message = `${operation.id}: ${sentence}: a known gap of the document, ${gap.reason}.`;
    return { ...shared, kind: 'debt', blame: 'document', message, fix: gap.fix };
  }
  const fix = `Let the service send what ${source} of the document says, or correct the document there.`;
  return { ...shared, kind: 'fault', blame: 'service', message: `${operation.id}: ${sentence}.`, fix };
}

function unreadable({ operation, exchange }: RuleInput, source: string): Violation {
  const { body, status } = exchange.response;
  const received = body === '' ? 'nothing' : receivedText(body);
  const message = `${operation.id}: the body of status ${status} must be JSON but is ${received}.`;
  const shared = { rule, pointer: '', documented: 'JSON', received, source, message };
  return { ...shared, kind: 'fault', blame: 'service', fix: 'Let the service send the documented JSON.' };
}
