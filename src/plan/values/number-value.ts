import type { Schema } from '../../spec/operation.ts';

/**
 * A number inside the limits: 1 where that fits, else the nearest limit, on a multiple where one is asked for.
 * @param schema a schema of type number or integer
 * @returns the number
 */
export function numberValue(schema: Schema): number {
  const whole = schema['type'] === 'integer' || (Array.isArray(schema['type']) && schema['type'].includes('integer'));
  const step =
    typeof schema['multipleOf'] === 'number' && schema['multipleOf'] > 0 ? schema['multipleOf'] : whole ? 1 : null;
  const nudge = step ?? 0.5;
  const least = Math.max(
    limit(schema['minimum'], Number.NEGATIVE_INFINITY),
    limit(schema['exclusiveMinimum'], Number.NEGATIVE_INFINITY) +
      (typeof schema['exclusiveMinimum'] === 'number' ? nudge : 0),
  );
  const most = Math.min(
    limit(schema['maximum'], Number.POSITIVE_INFINITY),
    limit(schema['exclusiveMaximum'], Number.POSITIVE_INFINITY) -
      (typeof schema['exclusiveMaximum'] === 'number' ? nudge : 0),
  );
  const wanted = Math.min(Math.max(1, least), most);
  if (step === null) return wanted;
  const above = Math.ceil(wanted / step) * step;
  return above <= most ? above : Math.floor(most / step) * step;
}

function limit(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
