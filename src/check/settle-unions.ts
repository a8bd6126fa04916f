import { isRecord } from '../spec/is-record.ts';
import type { Schema } from '../spec/operation.ts';
import { pointerTokens } from '../spec/pointer-tokens.ts';
import type { RawSchemaError } from './raw-schema-error.ts';

/** Judges a value against a part of the schema at hand. */
export type Judge = (schema: Schema, value: unknown) => readonly RawSchemaError[];

interface Branch {
  readonly schema: Schema;
  readonly errors: readonly RawSchemaError[];
}

/**
 * Replaces what an engine says about `anyOf`, `oneOf`, `if` and `contains` (the errors of every alternative, and one more) by the
 * real cause: the errors of the one alternative that was meant, where that can be told.
 *
 * @param errors all errors about one value, in the engine's order: those of alternatives stand before that of the union
 */
export function settleUnions(errors: readonly RawSchemaError[], judge: Judge): readonly RawSchemaError[] {
  const settled: RawSchemaError[] = [];
  let index = errors.length - 1;
  while (index >= 0) {
    const error = errors[index];
    index -= 1;
    if (error === undefined || (error.keyword === 'if' && errors.length > 1)) continue;
    if (error.keyword === 'propertyNames') {
      while (errors[index]?.propertyName === error.params['propertyName']) index -= 1;
    }
    if (error.keyword === 'contains') index -= errorsOfItems(error, judge);
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      settled.unshift(error);
      continue;
    }
    const branches = judgedBranches(error, judge);
    index -= branches.reduce((sum, branch) => sum + branch.errors.length, 0);
    settled.unshift(...causeOf(error, branches, judge));
  }
  return settled;
}

/** None of the items fits what the list must contain, and the engine says so of each. */
function errorsOfItems({ schema: { contains }, data }: RawSchemaError, judge: Judge): number {
  if (!isRecord(contains) || !Array.isArray(data)) return 0;
  return data.reduce((sum: number, item) => sum + judge(contains, item).length, 0);
}

/** The alternatives as the engine went through them: `oneOf` ends at the second that fits. */
function judgedBranches(error: RawSchemaError, judge: Judge): readonly Branch[] {
  const schemas = error.schema[error.keyword];
  const branches: Branch[] = [];
  let fitting = 0;
  for (const schema of Array.isArray(schemas) ? schemas : []) {
    if (fitting === 2) break;
    const errors = isRecord(schema) ? judge(schema, error.data) : [];
    if (errors.length === 0) fitting += 1;
    branches.push({ schema: isRecord(schema) ? schema : {}, errors });
  }
  return branches;
}

function causeOf(union: RawSchemaError, branches: readonly Branch[], judge: Judge): readonly RawSchemaError[] {
  if (branches.filter(({ errors }) => errors.length === 0).length > 1) return [union];
  const failed = branches.filter(({ errors, schema }) => errors.length > 0 && !isEmptyValue(schema));
  const named = failed.filter(({ schema }) => isNamed(union, schema));
  const sameType = failed.filter(({ errors }) => !errors.some(isAboutKind));
  const meant = [named, failed, sameType].find((candidates) => candidates.length === 1)?.[0];
  if (meant === undefined) return [union];
  const isNullable = branches.some(({ schema }) => schema['type'] === 'null');
  return settleUnions(meant.errors, judge).map((error) => ({
    ...(isNullable ? withNull(error) : error),
    instancePath: union.instancePath + error.instancePath,
  }));
}

/** Null and the empty text are further values of another alternative, never what a wrong value was meant to be. */
function isEmptyValue(schema: Schema): boolean {
  return schema['type'] === 'null' || schema['const'] === '';
}

/** Type, enum and const of the value itself tell which alternative is not meant. */
function isAboutKind({ instancePath, keyword }: RawSchemaError): boolean {
  return instancePath === '' && (keyword === 'type' || keyword === 'enum' || keyword === 'const');
}

/** The alternative that the discriminator's property names. */
function isNamed({ schema: { 'x-discriminator': discriminator }, data }: RawSchemaError, branch: Schema): boolean {
  if (!isRecord(discriminator) || !isRecord(data)) return false;
  const value = data[String(discriminator['propertyName'])];
  const mapping = isRecord(discriminator['mapping']) ? discriminator['mapping'][String(value)] : undefined;
  const name = pointerTokens(String(mapping ?? value)).at(-1);
  return typeof value === 'string' && pointerTokens(String(branch['$ref'] ?? '')).at(-1) === name;
}

/** Null would have been allowed as well: the words of the error should say so. */
function withNull(error: RawSchemaError): RawSchemaError {
  const { type } = error.schema;
  if (error.keyword !== 'type' || error.instancePath !== '' || type === undefined) return error;
  return { ...error, schema: { ...error.schema, type: [...(Array.isArray(type) ? type : [type]), 'null'] } };
}
