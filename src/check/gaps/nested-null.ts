import { isRecord } from '../../spec/is-record.ts';
import type { Schema } from '../../spec/operation.ts';
import type { Gap } from '../gap.ts';

/**
 * Null for a property whose nested object is documented as a plain `$ref`: drf-yasg writes `x-nullable` on the
 * definition, and only if the first use of the serializer was the nullable one.
 *
 * @see https://github.com/axnsan12/drf-yasg/pull/566
 * @example `first_part: {"$ref": "#/definitions/Part"}` and `"first_part": null`
 */
export const nestedNull: Gap = (error) => {
  const isProperty = /\/(?!\d+$)[^/]+$/.test(error.pointer);
  if (error.keyword !== 'type' || error.value !== null || !isProperty) return null;
  if (error.schema['type'] !== 'object' || !isPlainReference(error.declared)) return null;
  return {
    reason: 'a nested object that may be null cannot be told from one that may not',
    update: { 'x-nullable': true },
  };
};

/** A `$ref` alone, or the only part of an `allOf`, which is how a title is put beside it. */
function isPlainReference(declared: Schema): boolean {
  const parts = declared['allOf'];
  const [part] = Array.isArray(parts) && parts.length === 1 ? parts : [declared];
  return isRecord(part) && typeof part['$ref'] === 'string';
}
