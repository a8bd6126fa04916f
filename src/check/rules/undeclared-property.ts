import { isRecord } from '../../spec/is-record.ts';
import { jsonPointer } from '../../spec/json-pointer.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { declaredNames } from '../declared-names.ts';
import { documentedResponse } from '../documented-response.ts';
import type { Violation } from '../finding.ts';
import { generalPointer } from '../general-pointer.ts';
import { judgedBody } from '../judged-body.ts';
import { mediaTypeFits } from '../media-type-fits.ts';
import { overlaySnippet } from '../overlay-snippet.ts';
import { receivedText } from '../received-text.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { type PlacedSchema, schemaPlace } from '../schema-place.ts';

/** Deeper values are not looked into. */
const deepest = 30;
const jsonTypes: Readonly<Record<string, string>> = { string: 'string', number: 'number', boolean: 'boolean' };

/**
 * An answer has no property of which the document says nothing, where the document lists the properties of the object at
 * all and does not say that there may be more. To be noted: clients cannot know of it.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object (properties)
 * @example GET /api/v1/product/items/{sku}: /data/purchasePrice is not documented.
 */
export const undeclaredProperty: Rule = (input) => {
  const { operation, exchange, source } = input;
  const { status } = exchange.response;
  const judged = judgedBody(input);
  if (source === undefined || status > 299 || judged.outcome !== 'validated') return [];
  const content = documentedResponse(operation, status)?.content.find(({ mediaType }) =>
    mediaTypeFits(mediaType, 'application/json'),
  );
  const parsed = parsedBody(exchange.response);
  if (content === undefined || content.schema === null || 'reason' in parsed) return [];
  const found = new Map<string, Violation>();
  search(input, { schema: content.schema, place: content.pointer ?? '' }, parsed.value, '', found, 0);
  return [...found.values()];
};

function search(
  input: RuleInput,
  placed: PlacedSchema,
  value: unknown,
  pointer: string,
  found: Map<string, Violation>,
  depth: number,
): void {
  const { source } = input;
  if (source === undefined || depth > deepest || typeof value !== 'object' || value === null) return;
  const declared = isRecord(value) ? declaredNames(placed, source) : null;
  for (const [name, nested] of Object.entries(value)) {
    const isUndeclared = declared !== null && !declared.names.has(name);
    if (!isUndeclared && (typeof nested !== 'object' || nested === null)) continue;
    const place = pointer + jsonPointer(name);
    if (isUndeclared) {
      const key = generalPointer(place);
      if (!found.has(key)) found.set(key, violation(input, declared.place, name, nested, place));
      continue;
    }
    const child = schemaPlace(source, placed, [name]);
    if (child !== null) search(input, child, nested, place, found, depth + 1);
  }
}

function violation({ operation }: RuleInput, place: string, name: string, value: unknown, pointer: string): Violation {
  const type = jsonTypes[typeof value];
  const update = { properties: { [name]: type === undefined ? {} : { type } } };
  return {
    rule: 'undeclared-property',
    kind: 'debt',
    blame: 'document',
    pointer,
    documented: 'nothing',
    received: receivedText(value),
    message: `${operation.id}: ${pointer} is not documented: ${receivedText(value)}.`,
    source: place === '' ? operation.pointer : place,
    fix: place === '' ? null : overlaySnippet(operation.service, place, update),
  };
}
