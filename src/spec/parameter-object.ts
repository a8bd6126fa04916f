import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Parameter, Schema } from './operation.ts';
import { schemaObject } from './schema-object.ts';

type Raw = Readonly<Record<string, unknown>>;
type Place = Parameter['in'];
type Writing = Pick<Parameter, 'style' | 'explode'>;

const styles = ['form', 'simple', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'label', 'matrix'] as const;

/** Headers that the client itself sets: content negotiation and the identity decide about them. */
const ownHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Keys of a Swagger 2.0 parameter that are not of its schema. */
const notOfSchema = new Set(['name', 'in', 'description', 'required', 'allowEmptyValue', 'collectionFormat', '$ref']);

/**
 * Converts a parameter outside the body; `null` where it cannot be used or the client sets it by itself
 * (`Accept`, `Content-Type`, `Authorization`).
 *
 * @see https://spec.openapis.org/oas/v2.0.html#parameter-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#parameter-object
 */
export function parameterObject(conversion: Conversion, raw: Raw, pointer: string): Parameter | null {
  const { name, in: place } = raw;
  if (typeof name !== 'string' || name === '') {
    conversion.problem(pointer, 'A parameter without a name cannot be sent.');
    return null;
  }
  if (!isPlace(conversion, place)) {
    conversion.problem(pointer, `The parameter "${name}" does not say where it is sent ("in").`);
    return null;
  }
  if (place === 'header' && ownHeaders.has(name.toLowerCase())) return null;
  return {
    name,
    in: place,
    required: place === 'path' || raw['required'] === true,
    description: typeof raw['description'] === 'string' ? raw['description'] : '',
    schema: conversion.dialect === '2.0' ? ownSchema(conversion, raw, pointer) : givenSchema(conversion, raw, pointer),
    ...(conversion.dialect === '2.0' ? collectionFormat(raw, place) : styleOf(raw, place)),
    pointer,
  };
}

function isPlace(conversion: Conversion, place: unknown): place is Place {
  return (
    place === 'path' || place === 'query' || place === 'header' || (place === 'cookie' && conversion.dialect !== '2.0')
  );
}

/** In Swagger 2.0 the parameter is its own schema. */
function ownSchema(conversion: Conversion, raw: Raw, pointer: string): Schema {
  const keywords = Object.fromEntries(Object.entries(raw).filter(([key]) => !notOfSchema.has(key)));
  if (raw['x-example'] !== undefined && keywords['example'] === undefined) keywords['example'] = raw['x-example'];
  return schemaObject(conversion, keywords, pointer);
}

/** In OpenAPI 3 a parameter has a schema, or one media type that has. */
function givenSchema(conversion: Conversion, raw: Raw, pointer: string): Schema {
  const [mediaType, media] = isRecord(raw['content']) ? (Object.entries(raw['content'])[0] ?? []) : [];
  const isContent = raw['schema'] === undefined && mediaType !== undefined && isRecord(media);
  const given = isContent ? media['schema'] : raw['schema'];
  const place = pointer + (isContent ? jsonPointer('content', mediaType, 'schema') : '/schema');
  const schema = given === undefined ? {} : schemaObject(conversion, given, place);
  const example = raw['example'] ?? firstExample(raw['examples']);
  return example === undefined ? schema : { ...schema, example };
}

function firstExample(examples: unknown): unknown {
  const first = isRecord(examples) ? Object.values(examples)[0] : undefined;
  return isRecord(first) ? first['value'] : undefined;
}

/** Translates a collection format to a style: `csv` (the default), `ssv`, `tsv`, `pipes`, `multi`. */
function collectionFormat(raw: Raw, place: Place): Writing {
  switch (raw['collectionFormat']) {
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'tsv':
      return { style: 'tabDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    case 'multi':
      return { style: 'form', explode: true };
    default:
      return { style: place === 'query' ? 'form' : 'simple', explode: false };
  }
}

function styleOf(raw: Raw, place: Place): Writing {
  const named = styles.find((style) => style === raw['style']);
  const style = named ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return { style, explode: typeof raw['explode'] === 'boolean' ? raw['explode'] : style === 'form' };
}
