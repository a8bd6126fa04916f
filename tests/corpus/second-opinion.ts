import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { definitionName } from '../../src/spec/definition-name.ts';
import type { Schema } from '../../src/spec/operation.ts';

/** The part of `@cfworker/json-schema` that is used; the package lies beside the corpus and is no dependency. */
interface OtherValidator {
  dereference(schema: object): Record<string, Schema>;
  validate(
    instance: unknown,
    schema: object,
    draft: '2020-12',
    lookup: Record<string, Schema>,
    shortCircuit: boolean,
  ): {
    readonly valid: boolean;
    readonly errors: readonly { readonly instanceLocation: string; readonly error: string }[];
  };
}

/** Says what is wrong with a value, empty where nothing is; `null` where it cannot be judged. */
export type SecondOpinion = (schema: Schema, value: unknown) => string | null;

/** What describes and does not judge; some of it looks like schemas. */
const DESCRIBES =
  /^(x-.*|title|description|default|examples?|xml|externalDocs|deprecated|readOnly|writeOnly|\$comment)$/;
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/**
 * Loads the second validator.
 * @param folder where it was installed
 * @returns makes a judge for the definitions of a document
 */
export async function secondOpinion(
  folder: string,
): Promise<(definitions: Readonly<Record<string, Schema>>) => SecondOpinion> {
  const path = createRequire(join(folder, 'package.json')).resolve('@cfworker/json-schema');
  const { dereference, validate } = (await import(pathToFileURL(path).href)) as OtherValidator;
  return (definitions) => {
    const names = new Map(Object.keys(definitions).map((name, index) => [name, `d${index}`]));
    const copies = Object.entries(definitions).map(
      ([name, schema]) => [names.get(name), plain(schema, names)] as const,
    );
    const root = { definitions: Object.fromEntries(copies) };
    const lookup = dereference(root);
    const own = new WeakMap<Schema, object>();
    return (schema, value) => {
      const copy = own.get(schema) ?? plain(schema, names);
      own.set(schema, copy);
      try {
        dereference(copy);
        const { valid, errors } = validate(value, copy, '2020-12', lookup, true);
        if (valid) return '';
        const last = errors.at(-1);
        return `${last?.instanceLocation ?? '#'} ${last?.error ?? ''}`;
      } catch {
        return null;
      }
    };
  };
}

/** Only what judges, with short names of definitions, which no validator can read as something else. */
function plain(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const nested = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? plain(value as Schema, names) : value;
  const kept = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (DESCRIBES.test(keyword)) return [];
    if (keyword === '$ref') return [[keyword, `#/definitions/${names.get(definitionName(value) ?? '') ?? 'none'}`]];
    if (keyword === 'enum' || keyword === 'const') return [[keyword, value]];
    if (LISTS.has(keyword) && Array.isArray(value)) return [[keyword, value.map(nested)]];
    if (MAPS.has(keyword) && typeof value === 'object' && value !== null)
      return [[keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nested(one)]))]];
    return [[keyword, nested(value)]];
  });
  return Object.fromEntries(kept);
}
