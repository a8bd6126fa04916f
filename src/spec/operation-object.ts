import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Method, Operation, Parameter, SecurityRequirement } from './operation.ts';
import { parameterObject } from './parameter-object.ts';
import { type BodyParameter, requestBodyObject } from './request-body-object.ts';
import { resolvedObject } from './resolved-object.ts';
import { responseObject } from './response-object.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Where an operation stands. */
export interface OperationPlace {
  readonly method: Method;
  /** Path template with the base path. */
  readonly path: string;
  /** The path item, references resolved, and its pointer. */
  readonly pathItem: Raw;
  readonly pathPointer: string;
  readonly pointer: string;
}

/**
 * Converts one method on one path. Parameters of the path hold for all its operations, an operation's own one of the
 * same name and place wins.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#operation-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#operation-object
 */
export function operationObject(conversion: Conversion, raw: Raw, place: OperationPlace): Operation {
  const { method, path, pointer } = place;
  const given = [
    ...parametersAt(conversion, place.pathItem['parameters'], `${place.pathPointer}/parameters`),
    ...parametersAt(conversion, raw['parameters'], `${pointer}/parameters`),
  ];
  const consumes = mediaTypes(raw['consumes'] ?? conversion.source['consumes']);
  return {
    id: `${method} ${path}`,
    service: conversion.service,
    method,
    path,
    operationId: typeof raw['operationId'] === 'string' ? raw['operationId'] : null,
    summary: text(raw['summary']),
    description: text(raw['description']),
    tags: Array.isArray(raw['tags']) ? raw['tags'].map(String) : [],
    deprecated: raw['deprecated'] === true,
    parameters: outsideTheBody(conversion, given.filter(isNotOfBody), path, pointer),
    requestBody: requestBodyObject(conversion, raw, pointer, given.filter(isOfBody), consumes),
    responses: responsesOf(conversion, raw, pointer),
    security: securityOf(raw['security'] ?? conversion.source['security']),
    pointer,
    extensions: Object.fromEntries(Object.entries(raw).filter(([key]) => key.startsWith('x-'))),
  };
}

function parametersAt(conversion: Conversion, raw: unknown, place: string): readonly BodyParameter[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    conversion.problem(place, 'The parameters must be a list.');
    return [];
  }
  return raw.flatMap((parameter, index) => {
    const resolved = resolvedObject(conversion, parameter, place + jsonPointer(index), 'A parameter');
    return resolved === null ? [] : [{ raw: resolved.value, pointer: resolved.pointer }];
  });
}

function isOfBody({ raw }: BodyParameter): boolean {
  return raw['in'] === 'body' || raw['in'] === 'formData';
}

function isNotOfBody(parameter: BodyParameter): boolean {
  return !isOfBody(parameter);
}

/** One parameter for each name and place; every placeholder of the path has one, and none of the path is left over. */
function outsideTheBody(
  conversion: Conversion,
  given: readonly BodyParameter[],
  path: string,
  pointer: string,
): readonly Parameter[] {
  const known = new Map<string, Parameter>();
  for (const parameter of given) {
    const converted = parameterObject(conversion, parameter.raw, parameter.pointer);
    if (converted !== null) known.set(`${converted.in} ${converted.name}`, converted);
  }
  const placeholders = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
  for (const name of placeholders.filter((name) => !known.has(`path ${name}`))) {
    conversion.problem(pointer, `The path has a placeholder {${name}} without a parameter.`);
    known.set(`path ${name}`, undocumented(name, pointer));
  }
  for (const { in: place, name, pointer: own } of [...known.values()]) {
    if (place !== 'path' || placeholders.includes(name)) continue;
    conversion.problem(own, `The path has no placeholder {${name}} for this parameter.`);
    known.delete(`path ${name}`);
  }
  return [...known.values()];
}

function undocumented(name: string, pointer: string): Parameter {
  const writing = { style: 'simple', explode: false } as const;
  return { name, in: 'path', required: true, description: '', schema: { type: 'string' }, ...writing, pointer };
}

function responsesOf(conversion: Conversion, raw: Raw, pointer: string): Operation['responses'] {
  const place = `${pointer}/responses`;
  if (!isRecord(raw['responses'])) {
    conversion.problem(place, 'The operation documents no responses.');
    return [];
  }
  const produces = mediaTypes(raw['produces'] ?? conversion.source['produces']);
  return Object.entries(raw['responses']).flatMap(([status, response]) => {
    if (status.startsWith('x-')) return [];
    const converted = responseObject(conversion, status, response, place + jsonPointer(status), produces);
    return converted === null ? [] : [converted];
  });
}

/** An empty list is said on purpose: the operation is open to all. Where nothing is said, nothing is known. */
function securityOf(raw: unknown): readonly SecurityRequirement[] {
  if (!Array.isArray(raw)) return [];
  if (raw.length === 0) return [{}];
  return raw.filter(isRecord).map((requirement) => {
    const schemes = Object.entries(requirement);
    return Object.fromEntries(schemes.map(([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []]));
  });
}

function mediaTypes(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((type) => typeof type === 'string').map((type) => type.toLowerCase()) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
