const VALUES: Readonly<Record<string, string>> = {
  uuid: '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8d',
  email: 'retain@example.com',
  uri: 'https://www.example.com/retain',
  url: 'https://www.example.com/retain',
  'uri-reference': '/retain',
  hostname: 'www.example.com',
  ipv4: '192.0.2.10',
  ipv6: '2001:db8::10',
  date: '2024-01-15',
  'date-time': '2024-01-15T10:30:00Z',
  time: '10:30:00',
  duration: 'P1DT1H',
  byte: 'cmV0YWlu',
  decimal: '1.00',
  slug: 'retain',
  password: 'Retain-Contract-1',
  'json-pointer': '/retain',
  regex: '^retain$',
};

/**
 * A value of a named format.
 * @param format the `format` keyword
 * @returns a valid value, `undefined` for a format that is not known
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-defined-formats
 */
export function formatValue(format: string): string | undefined {
  return VALUES[format];
}
