import type { Schema } from './operation.ts';

const applicators = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if'];
const annotations = ['title', 'description', 'default', 'example', 'examples', 'readOnly', 'writeOnly', 'deprecated'];

/**
 * Lets a converted schema allow null as well: by its type, its enum, or where it is made of other schemas
 * (a `$ref` above all, beside which `x-nullable` is so often ignored) by an `anyOf`.
 *
 * @example nullableSchema({ $ref: '#/definitions/Tier' }) // { anyOf: [{ $ref: '#/definitions/Tier' }, { type: 'null' }] }
 */
export function nullableSchema(schema: Schema): Schema {
  if (applicators.some((keyword) => keyword in schema)) return unionWithNull(schema);
  const { type, enum: members, const: constant, ...rest } = schema;
  return {
    ...rest,
    ...(type === undefined ? {} : { type: typesWithNull(type) }),
    ...(Array.isArray(members) ? { enum: members.includes(null) ? members : [...members, null] } : {}),
    ...(constant === undefined ? {} : { enum: [constant, null] }),
  };
}

function typesWithNull(type: unknown): unknown {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.includes('null') ? type : [...types, 'null'];
}

function unionWithNull(schema: Schema): Schema {
  const beside: Record<string, unknown> = {};
  const core: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const target = annotations.includes(keyword) || keyword.startsWith('x-') ? beside : core;
    target[keyword] = value;
  }
  return { ...beside, anyOf: [core, { type: 'null' }] };
}
