import { Ajv2020 as Engine, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { SuiteError } from '../errors.ts';
import { isRecord } from '../spec/is-record.ts';
import { jsonPointer } from '../spec/json-pointer.ts';
import type { Schema, ServiceDocument } from '../spec/operation.ts';

import { boundedPattern } from './bounded-pattern.ts';
import { type CopyContext, compiledCopy } from './compiled-copy.ts';
import { definitionSource } from './definition-source.ts';
import type { RawSchemaError } from './raw-schema-error.ts';
import { readableErrors } from './readable-errors.ts';
import type { SchemaError } from './rule.ts';
import { schemaFormats } from './schema-formats.ts';
import type { DefinitionSource } from './schema-place.ts';
import { settleUnions } from './settle-unions.ts';

/** Judges values against the schemas of all documents of a run. */
export interface SchemaValidator {
  /**
   * All that a schema has against a value.
   *
   * @param service the service whose definitions the schema refers to
   * @throws SuiteError `SCHEMA_UNUSABLE` where the schema cannot be compiled
   */
  readonly errors: (service: string, schema: Schema, value: unknown) => readonly SchemaError[];
  /** Formats that were met and are not asserted, sorted. */
  readonly unknownFormats: () => readonly string[];
  /** The definitions of a service's document, empty where there is none. */
  readonly source: (service: string) => DefinitionSource;
}

/** One document and what was compiled of it. */
interface Source extends DefinitionSource {
  readonly service: string;
  readonly places: WeakMap<Schema, string>;
  /** Definitions that the engine knows. */
  readonly compiled: Set<string>;
  readonly validates: WeakMap<Schema, ValidateFunction | SuiteError>;
}

/**
 * The one door to Ajv. Schemas are compiled once, when they are first needed; definitions each by itself and from the
 * innermost outwards, so that long chains of references do not exhaust the stack.
 */
export function schemaValidator(documents: readonly ServiceDocument[]): SchemaValidator {
  const originals = new WeakMap<object, Schema>();
  const unknown = new Set<string>();
  const engine = newEngine(unknown);
  const sources = new Map(documents.map((document) => [document.service, sourceOf(document)]));
  const empty = sourceOf(null);

  const raw = (source: Source, schema: Schema, value: unknown): readonly RawSchemaError[] => {
    const validate = validateFor(engine, source, schema, originals);
    try {
      if (validate(value)) return [];
    } catch (error) {
      throw unusable(source, schema, 'cannot judge what came', error);
    }
    return (validate.errors ?? []).map((error) => rawError(error, originals));
  };
  return {
    errors: (service, schema, value) => {
      const source = sources.get(service) ?? empty;
      const found = raw(source, schema, value);
      if (found.length === 0) return [];
      const settled = settleUnions(found, (part, nested) => raw(source, part, nested));
      return readableErrors(settled, { schema, place: source.places.get(schema) ?? '' }, source);
    },
    unknownFormats: () => [...unknown].sort(),
    source: (service) => sources.get(service) ?? empty,
  };
}

function newEngine(unknown: Set<string>): Engine {
  const engine = new Engine({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    unicodeRegExp: false,
    inlineRefs: false,
    addUsedSchema: false,
    // Prices such as 19.99 are no exact multiples of 0.01 in binary.
    multipleOfPrecision: 6,
    code: { optimize: false, regExp: Object.assign(patternOf, { code: 'new RegExp' }) },
  });
  engine.removeKeyword('format');
  engine.addKeyword({
    keyword: 'format',
    schemaType: 'string',
    errors: false,
    compile: (name) => formatCheck(name, unknown),
  });
  return engine;
}

/** Each pattern is one constant of the compiled code, named by its text. */
function patternOf(source: string): { test: (value: string) => boolean; toString: () => string } {
  return { ...boundedPattern(source), toString: () => source };
}

function formatCheck(name: unknown, unknown: Set<string>): (value: unknown) => boolean {
  const format = schemaFormats.get(String(name));
  if (format === undefined) {
    unknown.add(String(name));
    return () => true;
  }
  return (value) => typeof value !== format.type || format.holds(value as never);
}

function sourceOf(document: ServiceDocument | null): Source {
  const places = new WeakMap<Schema, string>();
  for (const { responses } of document?.operations ?? []) {
    for (const { schema, pointer } of responses.flatMap((response) => response.content)) {
      if (schema !== null && pointer !== undefined) places.set(schema, pointer);
    }
  }
  return {
    service: document?.service ?? '',
    ...definitionSource(document),
    places,
    compiled: new Set(),
    validates: new WeakMap(),
  };
}

function validateFor(
  engine: Engine,
  source: Source,
  schema: Schema,
  originals: WeakMap<object, Schema>,
): ValidateFunction {
  const known = source.validates.get(schema);
  if (known instanceof SuiteError) throw known;
  if (known !== undefined) return known;
  try {
    const context = copyContext(source, originals);
    const copy = compiledCopy(schema, context);
    compileDefinitions(engine, source, [...context.referenced], originals);
    const validate = engine.compile(copy);
    source.validates.set(schema, validate);
    return validate;
  } catch (error) {
    const found = unusable(source, schema, 'cannot be compiled', error);
    source.validates.set(schema, found);
    throw found;
  }
}

function unusable(source: Source, schema: Schema, what: string, error: unknown): SuiteError {
  const reason = error instanceof Error ? error.message : String(error);
  const place = source.places.get(schema) ?? 'a part of it';
  const message = `The schema at ${place} of ${source.service} ${what} (${reason.slice(0, 200)}), so nothing is validated against it.`;
  return new SuiteError('SCHEMA_UNUSABLE', message, error);
}

function copyContext(source: Source, originals: WeakMap<object, Schema>): CopyContext {
  return {
    definitions: source.definitions,
    addressOf: (name) => addressOf(source, name),
    originals,
    referenced: new Set(),
  };
}

/** An address without any character that a resolver could read as something else. */
function addressOf({ service }: Source, name: string): string {
  return `retain:${Buffer.from(jsonPointer(service, name)).toString('hex')}`;
}

/** Adds definitions with all that they refer to, then compiles them, what is referred to first. */
function compileDefinitions(
  engine: Engine,
  source: Source,
  names: readonly string[],
  originals: WeakMap<object, Schema>,
): void {
  const waiting = [...names];
  const order: string[] = [];
  const entered = new Set<string>();
  while (waiting.length > 0) {
    const name = waiting.pop() ?? '';
    if (entered.has(name)) {
      order.push(name);
      continue;
    }
    if (source.compiled.has(name)) continue;
    entered.add(name);
    const context = copyContext(source, originals);
    const definition = Object.hasOwn(source.definitions, name) ? source.definitions[name] : undefined;
    if (definition === undefined) throw new Error(`there is no definition "${name}"`);
    const copy = compiledCopy(definition, context);
    source.compiled.add(name);
    engine.addSchema(copy, addressOf(source, name));
    waiting.push(name, ...context.referenced);
  }
  for (const name of order) engine.getSchema(addressOf(source, name));
}

/** Ajv's error with the schema as the document has it, not the copy that was compiled. */
function rawError(error: ErrorObject, originals: WeakMap<object, Schema>): RawSchemaError {
  const { keyword, instancePath, params, parentSchema, data, propertyName } = error;
  const schema = isRecord(parentSchema) ? (originals.get(parentSchema) ?? parentSchema) : {};
  const shared = { keyword, instancePath, params, schema, data };
  return propertyName === undefined ? shared : { ...shared, propertyName };
}
