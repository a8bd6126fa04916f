import { SuiteError } from '../errors.ts';
import type { Content, ResponseObject } from '../spec/operation.ts';
import { parsedBody } from '../spec/parsed-body.ts';
import { documentedResponse } from './documented-response.ts';
import { headerValue } from './header-value.ts';
import { isDocumentedMethod } from './is-documented-method.ts';
import { isJsonType } from './is-json-type.ts';
import { mediaType } from './media-type.ts';
import { mediaTypeFits } from './media-type-fits.ts';
import type { RuleInput, SchemaError } from './rule.ts';

/** A body that should be JSON and is not. */
export interface UnreadableBody {
  readonly outcome: 'unreadable';
  /** Completes a sentence, as in "breaks off after 40 characters". */
  readonly reason: string;
  readonly pointer: string;
}

/** What became of the body: judged by a schema, broken as JSON, or in words why no schema judged it. */
export type JudgedBody =
  | { readonly outcome: 'validated'; readonly errors: readonly SchemaError[]; readonly pointer: string }
  | UnreadableBody
  | { readonly outcome: 'not validated'; readonly reason: string };

const judged = new WeakMap<RuleInput, JudgedBody>();

/**
 * Judges the body of an answer by the documented schema: the response by exact status, range, then `default`; the
 * schema by media type. The judgement is kept, so that a rule and the count of validated answers share one.
 */
export function judgedBody(input: RuleInput): JudgedBody {
  const known = judged.get(input);
  if (known !== undefined) return known;
  const judgement = judge(input);
  judged.set(input, judgement);
  return judgement;
}

function judge(input: RuleInput): JudgedBody {
  const { operation, exchange, planned } = input;
  const { status, body } = exchange.response;
  if (!isDocumentedMethod(input)) return notValidated(`the document says nothing of ${planned.method} here`);
  const response = documentedResponse(operation, status);
  if (response === null) return notValidated(`status ${status} is not documented`);
  if (operation.method === 'HEAD' || status === 204 || status === 304) {
    return { outcome: 'validated', errors: [], pointer: response.pointer };
  }
  if (response.content.length === 0) {
    return body === ''
      ? { outcome: 'validated', errors: [], pointer: response.pointer }
      : notValidated(`the document gives no schema for status ${status}`);
  }
  return judgeContent(input, response);
}

function judgeContent(input: RuleInput, response: ResponseObject): JudgedBody {
  const { status, body } = input.exchange.response;
  const received = mediaType(headerValue(input.exchange.response, 'content-type'));
  const content = contentFor(response, received, body);
  if (content === null) {
    return notValidated(
      `the answer is ${received ?? 'without a media type'}, which is not documented for status ${status}`,
    );
  }
  if (content.schema === null) return notValidated(`the document gives no schema for status ${status}`);
  if (typeof content.schema['x-unresolved'] === 'string') {
    return notValidated(`the schema for status ${status} is ${content.schema['x-unresolved']}, which does not exist`);
  }
  const type = received ?? content.mediaType;
  if (!isJsonType(type)) return notValidated(`${type} is not JSON`);
  const pointer = content.pointer ?? response.pointer;
  const parsed = parsedBody(input.exchange.response);
  if ('reason' in parsed) return { outcome: 'unreadable', reason: parsed.reason, pointer };
  try {
    return { outcome: 'validated', errors: input.validate(content.schema, parsed.value), pointer };
  } catch (error) {
    if (error instanceof SuiteError && error.code === 'SCHEMA_UNUSABLE') return notValidated(error.message);
    throw error;
  }
}

/** Exact media type, then a range; where nothing came at all, the first that is JSON: it was promised. */
function contentFor(response: ResponseObject, received: string | null, body: string): Content | null {
  const candidates =
    received === null && body === ''
      ? response.content.filter((content) => isJsonType(content.mediaType))
      : [
          ...response.content.filter((content) => received !== null && mediaType(content.mediaType) === received),
          ...response.content.filter((content) => received !== null && mediaTypeFits(content.mediaType, received)),
        ];
  return candidates[0] ?? null;
}

function notValidated(reason: string): JudgedBody {
  return { outcome: 'not validated', reason };
}
