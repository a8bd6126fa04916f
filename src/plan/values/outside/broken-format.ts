import { isUnique } from '../../places/is-unique.ts';
import type { UniqueValue } from '../../planned-case.ts';
import type { KeywordValue, ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';

/** What breaks a format, the gross case first, then near misses. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  uuid: ['retain', '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8g', '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8'],
  email: ['retain.example.com', 'retain@', '@example.com', 'retain contract@example.com'],
  date: ['retain', '2024-02-30', '2024-13-01', '15.01.2024'],
  'date-time': ['retain', '2024-02-30T10:30:00Z', '2024-01-15T25:00:00Z', '2024-01-15T10:61:00Z'],
  time: ['retain', '25:00:00', '10:61:00'],
  uri: ['retain', 'http://'],
  url: ['retain', 'http://'],
  ipv4: ['retain', '192.0.2.256'],
  ipv6: ['retain', '2001:db8::10::1'],
  decimal: ['retain', '1.2.3'],
  slug: ['not a slug!'],
};

/** Formats that are about something else than the form of a text. */
const NO_FORMS = new Set(['int32', 'int64', 'float', 'double', 'password', 'binary', 'byte', 'string']);

/** Texts that break the format. */
export const brokenFormat: ValueGenerator = ({ schema, alternatives, value: usual }) => {
  const { format, maxLength: most } = schema;
  if (typeof format !== 'string' || NO_FORMS.has(format) || schema['enum'] !== undefined) return null;
  if (schema['type'] === 'number' || schema['type'] === 'integer') return null;
  if (alternatives) return noValues('format', 'the document allows alternatives');
  if (format === 'email' && isUnique(usual)) return { keyword: 'format', values: uniqueEmails(usual), reason: null };
  const broken = BROKEN[format];
  if (broken === undefined) return noValues('format', `no service is known to check the format ${format}`);
  const values = broken
    .filter((value) => typeof most !== 'number' || value.length <= most)
    .map((value) => ({
      scenario: `${JSON.stringify(value)} for ${format}`,
      difference: `is ${JSON.stringify(value)}, which is no ${format}`,
      value,
    }));
  return { keyword: 'format', values, reason: values.length === 0 ? 'the length leaves no room' : null };
};

/** Broken, yet unlike those of any other request: one that is taken wrongly must not be refused as a duplicate next time. */
function uniqueEmails({ $unique }: UniqueValue): readonly KeywordValue[] {
  return ['', '@', '@@example.com'].map((suffix) => ({
    scenario: suffix === '' ? 'no at sign for email' : `${JSON.stringify(`…${suffix}`)} for email`,
    difference:
      suffix === '' ? 'has no at sign, which makes it no email' : `ends in "${suffix}", which makes it no email`,
    value: { $unique: { ...$unique, kind: 'text', ...(suffix === '' ? {} : { suffix }) } },
  }));
}
