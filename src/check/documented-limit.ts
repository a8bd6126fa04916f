import type { Schema } from '../spec/operation.ts';
import { pointerTokens } from '../spec/pointer-tokens.ts';
import { resolveSchema } from '../spec/resolve-schema.ts';
import { documentedText } from './documented-text.ts';
import { mediaTypeFits } from './media-type-fits.ts';
import type { RuleInput } from './rule.ts';
import { schemaPlace } from './schema-place.ts';

/** What the document asks of the value that a case differs in. */
export interface DocumentedLimit {
  /** Completes "must be …"; `null` where it cannot be told. */
  readonly documented: string | null;
  /** JSON pointer into the document. */
  readonly pointer: string;
}

/** Finds what the document says about the keyword that a case is about, in the body or at a parameter. */
export function documentedLimit({ operation, planned, source }: RuleInput): DocumentedLimit {
  const { mutation } = planned;
  if (mutation === null) return { documented: null, pointer: operation.pointer };
  if (mutation.location !== 'body') {
    const parameter = operation.parameters.find((one) => one.in === mutation.location && one.name === mutation.pointer);
    if (parameter === undefined) return { documented: null, pointer: operation.pointer };
    return { documented: limit(mutation.keyword, parameter.schema), pointer: parameter.pointer };
  }
  const { requestBody } = operation;
  const sent = planned.values.body?.mediaType ?? 'application/json';
  const content =
    requestBody?.content.find(({ mediaType }) => mediaTypeFits(mediaType, sent)) ?? requestBody?.content[0];
  const root = content?.schema ?? null;
  const pointer = content?.pointer ?? requestBody?.pointer ?? operation.pointer;
  if (root === null || source === undefined) return { documented: null, pointer };
  const placed = schemaPlace(source, { schema: root, place: '' }, pointerTokens(mutation.pointer));
  if (placed === null) return { documented: null, pointer };
  const schema = resolveSchema(placed.schema, source.definitions);
  return { documented: limit(mutation.keyword, schema), pointer: placed.place === '' ? pointer : placed.place };
}

function limit(keyword: string, schema: Schema): string | null {
  if (keyword === 'required') return 'present';
  if (schema[keyword] === undefined) return null;
  return documentedText({ keyword, instancePath: '', params: {}, schema, data: undefined });
}
