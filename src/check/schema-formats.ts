import { fullFormats } from 'ajv-formats/dist/formats.js';

/** What a format asks of a text or a number. */
export interface SchemaFormat {
  readonly type: 'string' | 'number';
  /** Completes "must be …". */
  readonly documented: string;
  readonly holds: (value: never) => boolean;
}

const known: Readonly<Record<string, string>> = {
  date: 'a date as in 2024-01-31',
  'date-time': 'a date and time with offset as in 2024-01-31T12:00:00Z',
  time: 'a time with offset as in 12:00:00Z',
  duration: 'a duration as in P1DT2H',
  uuid: 'a UUID',
  email: 'an e-mail address',
  uri: 'an absolute URL',
  'uri-reference': 'a URL',
  byte: 'base64',
  hostname: 'a host name',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  'json-pointer': 'a JSON pointer',
  regex: 'a regular expression',
};

const dateTime = textCheck('iso-date-time');
const time = textCheck('iso-time');
const endsWithOffset = /(z|[+-]\d\d(:?\d\d)?)$/i;
const decimal = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const largestFloat = 3.4028234663852886e38;

/**
 * The formats that are asserted, by name. A format that is not among them is no promise, and is listed by the validator.
 *
 * @see https://spec.openapis.org/registry/format/
 */
export const schemaFormats: ReadonlyMap<string, SchemaFormat> = new Map<string, SchemaFormat>([
  ...Object.entries(known).map(([name, documented]): [string, SchemaFormat] => [
    name,
    { type: 'string', documented, holds: textCheck(name) },
  ]),
  ['date-time-local', text('a date and time without offset', (value) => dateTime(value) && !offsetOfTime(value))],
  ['time-local', text('a time without offset', (value) => time(value) && !endsWithOffset.test(value))],
  ['decimal', text('a decimal number as text', (value) => decimal.test(value))],
  ['slug', text('a slug of letters, digits, - and _', (value) => /^[-\w]+$/.test(value))],
  ['password', text('a text', () => true)],
  ['binary', text('a text', () => true)],
  [
    'int32',
    number('an integer of 32 bits', (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31),
  ],
  ['int64', number('an integer of 64 bits', (value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63)],
  ['float', number('a number of single precision', (value) => Math.abs(value) <= largestFloat)],
  ['double', number('a number', (value) => Number.isFinite(value))],
]);

function text(documented: string, holds: (value: string) => boolean): SchemaFormat {
  return { type: 'string', documented, holds };
}

function number(documented: string, holds: (value: number) => boolean): SchemaFormat {
  return { type: 'number', documented, holds };
}

/** A date ends in digits that look like an offset, so only the part after it is looked at. */
function offsetOfTime(value: string): boolean {
  return endsWithOffset.test(value.slice(11));
}

/** A check of ajv-formats as a function, whether it is one, an expression or an object there. */
function textCheck(name: string): (value: string) => boolean {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  if (format instanceof RegExp) return (value) => format.test(value);
  const check = typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  if (check instanceof RegExp) return (value) => check.test(value);
  if (typeof check !== 'function') throw new TypeError(`ajv-formats has no format "${name}"`);
  return (value) => check(value) === true;
}
