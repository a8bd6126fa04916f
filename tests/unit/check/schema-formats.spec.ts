import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';

const formats: readonly { format: string; type?: string; keeps: readonly unknown[]; breaks: readonly unknown[] }[] = [
  { format: 'int32', type: 'integer', keeps: [2147483647, -2147483648], breaks: [2147483648] },
  { format: 'int64', type: 'integer', keeps: [2 ** 62, -(2 ** 63)], breaks: [1e19] },
  { format: 'float', type: 'number', keeps: [1.5, -3.4e38], breaks: [1e39] },
  { format: 'double', type: 'number', keeps: [1e300], breaks: ['1'] },
  { format: 'decimal', type: 'string', keeps: ['12.50', '-1', '1E+2'], breaks: ['12,50', '', 'NaN'] },
  { format: 'decimal', type: 'number', keeps: [12.5], breaks: ['12.5'] },
  { format: 'date', keeps: ['2024-02-29'], breaks: ['2023-02-29', '2024-2-1', ''] },
  {
    format: 'date-time',
    keeps: ['2024-01-31T12:00:00Z', '2024-01-31T12:00:00.123456+05:00'],
    breaks: ['2024-01-31T12:00:00', '2024-01-31'],
  },
  {
    format: 'date-time-local',
    keeps: ['2024-01-31T12:00:00.123456'],
    breaks: ['2024-01-31T12:00:00Z', '2024-01-31T12:00:00-05:00'],
  },
  { format: 'time', keeps: ['12:00:00Z'], breaks: ['25:00:00Z', '12:00:00'] },
  { format: 'time-local', keeps: ['12:00:00.5'], breaks: ['12:00:00Z', '12:00:00+01:00'] },
  { format: 'duration', keeps: ['P1DT2H'], breaks: ['1 02:00:00'] },
  { format: 'uuid', keeps: ['123e4567-e89b-12d3-a456-426614174000'], breaks: ['123e4567e89b12d3a456426614174000'] },
  { format: 'email', keeps: ['a@example.com'], breaks: ['a@', 'a'] },
  { format: 'uri', keeps: ['https://a.test/b?c=d'], breaks: ['/b', ''] },
  { format: 'byte', keeps: ['YWI='], breaks: ['a_b'] },
  { format: 'binary', keeps: ['\u0000'], breaks: [1] },
  { format: 'password', keeps: ['x'], breaks: [1] },
  { format: 'slug', keeps: ['a-b_1'], breaks: ['a b', ''] },
  { format: 'ipv4', keeps: ['127.0.0.1'], breaks: ['256.0.0.1'] },
  { format: 'ipv6', keeps: ['::1'], breaks: ['::g'] },
  { format: 'hostname', keeps: ['a.test'], breaks: ['-a'] },
];

for (const { format, type = 'string', keeps, breaks } of formats) {
  test(`format ${format} of ${type}: is asserted`, () => {
    const { errors, unknownFormats } = schemaValidator([]);
    for (const value of keeps) expect(errors('orchard', { type, format }, value), String(value)).toEqual([]);
    for (const value of breaks) expect(errors('orchard', { type, format }, value), String(value)).not.toEqual([]);
    expect(unknownFormats()).toEqual([]);
  });
}
