import { isRequired } from '../serializer/is-required.ts';
import type { Serializer } from '../serializer/serializer.ts';
import { describeField } from './describe-field.ts';

/** A Swagger 2.0 schema, as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The named types of one document, gathered while it is written. */
export interface Definitions {
  /** Gives the reference to a type, and writes its definition if this is its first use. */
  refer(serializer: Serializer, nullable: boolean): Schema;
  /** All that were referred to: inner types stand before the outer ones, as in drf-yasg. */
  all(): Readonly<Record<string, Schema>>;
}

function define(serializer: Serializer, nullable: boolean, definitions: Definitions): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [name, field] of serializer.entries) {
    properties[name] = describeField(field, name, definitions);
    const demanded = isRequired(field.options) && field.options.readOnly !== true;
    if (demanded || serializer.alsoRequired.includes(name)) required.push(name);
  }
  return {
    ...(required.length > 0 ? { required } : {}),
    type: 'object',
    properties,
    ...(nullable ? { 'x-nullable': true } : {}),
  };
}

/**
 * Starts the definitions of a document. A type is nullable in the document only if its first use was (drf-yasg's way).
 * @returns the definitions, empty
 */
export function definitions(): Definitions {
  const schemas = new Map<string, Schema>();
  const owners = new Map<string, Serializer>();
  const gathered: Definitions = {
    refer: (serializer, nullable) => {
      const { name } = serializer;
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, serializer);
        schemas.set(name, define(serializer, nullable, gathered));
      } else if (owner !== serializer) {
        const same =
          JSON.stringify(define(serializer, false, gathered)) === JSON.stringify(define(owner, false, gathered));
        if (!same) throw new Error(`two different serializers are named ${name}`);
      }
      return { $ref: `#/definitions/${name}` };
    },
    all: () => Object.fromEntries(schemas),
  };
  return gathered;
}
