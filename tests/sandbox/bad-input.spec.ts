import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Definitions, definitions, type Schema } from '../../sandbox/document/definitions.ts';
import { fullPath } from '../../sandbox/routes/full-path.ts';
import { routes } from '../../sandbox/routes/index.ts';
import type { Route } from '../../sandbox/routes/route.ts';
import { type Ask, localSandbox } from './local-sandbox.ts';
import { seededMemberId } from './routes/seeded-member-id.ts';

const REQUESTS = 5_000;
/** Of a member, so that requests get past the look-up. */
const UUID = seededMemberId(localSandbox(), 'Bruno');
const REFERENCES = ['BLOCK_A', 'STORE_AUSTIN', 'SLV', '7502', 'PURCHASE', 'RETURN', 'ORDER-1002', 'WELCOME_SURVEY'];

/** Values that hurt: of every type, at every edge, in the forms that are converted. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 1e21, -1e308, 2 ** 53, '', ' ', '4', 'nan', '\0', '\ud800', UUID),
  fc.constantFrom('2021-06-23 10:00:00', '0001-01-01T00:00:00+14:00', '9999-12-31', 'SKU', 'x'.repeat(600)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value that its schema takes, with a bad one here and there. */
function likely(schema: Schema, types: Definitions): fc.Arbitrary<unknown> {
  const own = String(schema['$ref'] ?? '').replace('#/definitions/', '');
  const {
    type,
    format,
    enum: words,
    items,
    properties,
  } = (types.all()[own] ?? schema) as {
    readonly type: string;
    readonly format?: string;
    readonly enum?: readonly unknown[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
  };
  const sound = (): fc.Arbitrary<unknown> => {
    if (words !== undefined) return fc.constantFrom(...words);
    if (items !== undefined) return fc.array(likely(items, types), { minLength: 1, maxLength: 3 });
    if (properties !== undefined) {
      return fc.record(
        Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, likely(inner, types)])),
      );
    }
    if (type === 'object') return fc.constant({});
    if (type === 'boolean') return fc.boolean();
    if (type !== 'string') return fc.constantFrom(1, 2, '3');
    const texts: Readonly<Record<string, string>> = {
      uuid: UUID,
      date: '2021-06-23',
      'date-time': '2021-06-23 10:00:00',
    };
    return format === undefined || texts[format] === undefined
      ? fc.oneof(
          fc.string({ unit: fc.constantFrom('a', 'B', '7'), minLength: 4, maxLength: 12 }),
          fc.constantFrom(...REFERENCES),
        )
      : fc.constant(texts[format]);
  };
  return fc.oneof({ weight: 39, arbitrary: sound() }, { weight: 1, arbitrary: value });
}

function bodies(route: Route): fc.Arbitrary<unknown> {
  const types = definitions();
  const named = route.body === null ? value : likely(types.refer(route.body, false), types);
  return fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: value });
}

function queries(route: Route): fc.Arbitrary<string> {
  const names = [...Object.keys(route.query?.fields ?? {}), 'limit', 'offset', 'format'];
  const pair = fc.tuple(fc.constantFrom(...names), value);
  return fc.array(pair, { maxLength: 3 }).map((pairs) => {
    const query = new URLSearchParams(pairs.map(([name, item]): [string, string] => [name, String(item)]));
    return query.size === 0 ? '' : `?${query}`;
  });
}

/** The few that answer without a body come more often. */
const anyRoute = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...routes) },
  { weight: 1, arbitrary: fc.constantFrom(...routes.filter(({ success }) => success.status === 204)) },
);

const request: fc.Arbitrary<readonly [string, Ask]> = anyRoute.chain((route) =>
  fc
    .record({
      segment: fc.oneof(
        fc.constantFrom(UUID, '1', 'SKU-1001', '%00', '%ff', '..', '99999999999999999999'),
        fc.string(),
      ),
      query: queries(route),
      body: fc.option(bodies(route), { nil: undefined }),
      cut: fc.nat({ max: 8 }),
      method: fc.constantFrom(route.method, route.method, route.method, 'GET', 'POST', 'PATCH', 'OPTIONS', 'TRACE'),
      accept: fc.constantFrom('*/*', '*/*', '*/*', 'text/html', ';;=,', 'a/b;indent=99999999'),
      contentType: fc.constantFrom(
        ...[
          'application/json',
          'application/json',
          'application/json',
          'text/plain',
          '',
          'multipart/form-data; boundary=b',
        ],
        'application/x-www-form-urlencoded',
      ),
    })
    .map(({ segment, query, body, cut, method, accept, contentType }) => {
      const text = JSON.stringify(body) ?? '';
      const path = fullPath(route).replace(/\{[^}]+\}/g, () =>
        /^[!-~]+$/.test(segment) ? segment : encodeURIComponent(segment),
      );
      const headers = { accept, 'content-type': contentType };
      return [`${path}${query}`, { method, headers, body: cut === 0 ? text.slice(1) : text }] as const;
    }),
);

test(`${REQUESTS} random and mutated requests give no 5xx, and reach every kind of answer`, () => {
  const sandbox = localSandbox();
  const seen = new Set<number>();
  fc.assert(
    fc.property(request, ([target, ask]) => {
      const { status } = sandbox.askAs('administrator', target, ask);
      expect(status).toBeLessThan(500);
      seen.add(status);
    }),
    { numRuns: REQUESTS, seed: 1 },
  );
  expect(Array.from(seen)).toEqual(expect.arrayContaining([200, 201, 204, 400, 404, 405, 406, 415]));
});
