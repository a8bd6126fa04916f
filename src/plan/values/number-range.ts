import type { Schema } from '../../spec/operation.ts';

/** A limit of a number, as its schema writes it. */
export interface NumberLimit {
  /** `minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`, or `format` for the range of `int32` and `int64`. */
  readonly keyword: string;
  /** The nearest value that is allowed. */
  readonly inside: number;
  /** The nearest value that is not. */
  readonly outside: number;
}

/** The range of numbers that a schema allows; `null` where a side has no limit. */
export interface NumberRange {
  readonly least: NumberLimit | null;
  readonly most: NumberLimit | null;
  /** Distance to the next allowed number. */
  readonly step: number;
}

const FORMATS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  // The greatest number below 2 ** 63 that JSON of JavaScript can say.
  int64: [-(2 ** 63), 2 ** 63 - 1024],
};

/**
 * Reads the limits of a number.
 * @param schema a schema of type number or integer
 * @returns the narrowest limits; amounts without `multipleOf` go in steps of a hundredth
 */
export function numberRange(schema: Schema): NumberRange {
  const { multipleOf, type, format } = schema;
  const whole = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : whole ? 1 : 0.01;
  const least = [
    ...limit(schema, 'minimum', (value) => [upTo(value, step, multipleOf), value - step]),
    ...limit(schema, 'exclusiveMinimum', (value) => [upTo(value + step, step, multipleOf), value]),
  ];
  const most = [
    ...limit(schema, 'maximum', (value) => [downTo(value, step, multipleOf), value + step]),
    ...limit(schema, 'exclusiveMaximum', (value) => [downTo(value - step, step, multipleOf), value]),
  ];
  const range = typeof format === 'string' && whole ? FORMATS[format] : undefined;
  if (range !== undefined) {
    least.push({ keyword: 'format', inside: range[0], outside: range[0] - (format === 'int64' ? 2 ** 13 : 1) });
    most.push({ keyword: 'format', inside: range[1], outside: range[1] + (format === 'int64' ? 2 ** 13 : 1) });
  }
  return {
    least: least.reduce<NumberLimit | null>((best, one) => (best && best.inside >= one.inside ? best : one), null),
    most: most.reduce<NumberLimit | null>((best, one) => (best && best.inside <= one.inside ? best : one), null),
    step,
  };
}

function limit(
  schema: Schema,
  keyword: string,
  sides: (value: number) => readonly [inside: number, outside: number],
): NumberLimit[] {
  const value = schema[keyword];
  if (typeof value !== 'number') return [];
  const [inside, outside] = sides(value);
  return [{ keyword, inside: exact(inside), outside: exact(outside) }];
}

/** Without the noise of binary fractions. */
function exact(value: number): number {
  return Number.isSafeInteger(value) || Math.abs(value) > 1e15 ? value : Number(value.toFixed(10));
}

function upTo(value: number, step: number, multipleOf: unknown): number {
  return typeof multipleOf === 'number' || step === 1 ? Math.ceil(exact(value / step)) * step : value;
}

function downTo(value: number, step: number, multipleOf: unknown): number {
  return typeof multipleOf === 'number' || step === 1 ? Math.floor(exact(value / step)) * step : value;
}
