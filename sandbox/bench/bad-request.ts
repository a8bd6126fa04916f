import fc from 'fast-check';
import { type Definitions, definitions, type Schema } from '../document/definitions.ts';
import { fullPath } from '../routes/full-path.ts';
import { routes } from '../routes/index.ts';
import type { Route } from '../routes/route.ts';

/** A request, without its token. */
export interface BadRequest {
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const REFERENCES = ['BLOCK_A', 'STORE_AUSTIN', 'SLV', '7502', 'PURCHASE', 'RETURN', 'ORDER-1002', 'WELCOME_SURVEY'];
const DAY = '2021-06-23';
const MOMENT = '2021-06-23 10:00:00';
const JSON_TYPE = 'application/json';

/** What the values of the requests are made of. */
interface Material {
  readonly types: Definitions;
  /** Of a member that exists. */
  readonly profileId: string;
  /** Values that hurt: of every type, at every edge, in the forms that are converted. */
  readonly value: fc.Arbitrary<unknown>;
}

function painful(profileId: string): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 1e21, -1e308, 2 ** 53, '', ' ', '4', 'nan', '\0', '\ud800'),
    fc.constantFrom(profileId, MOMENT, '0001-01-01T00:00:00+14:00', '9999-12-31', 'SKU', 'x'.repeat(600)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 3 }),
  );
}

function text(format: string | undefined, { profileId }: Material): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.constant(profileId);
  if (format === 'date') return fc.constant(DAY);
  if (format === 'date-time') return fc.constant(MOMENT);
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '7'), minLength: 4, maxLength: 12 });
  return fc.oneof(word, fc.constantFrom(...REFERENCES));
}

interface Described {
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function sound({ type, format, enum: words, items, properties }: Described, material: Material): fc.Arbitrary<unknown> {
  if (words !== undefined) return fc.constantFrom(...words);
  if (items !== undefined) return fc.array(likely(items, material), { minLength: 1, maxLength: 3 });
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([key, inner]) => [key, likely(inner, material)] as const);
    return fc.record(Object.fromEntries(fields));
  }
  if (type === 'object') return fc.constant({});
  if (type === 'boolean') return fc.boolean();
  return type === 'string' ? text(format, material) : fc.constantFrom(1, 2, '3');
}

/** A value that its schema takes, with a bad one here and there. */
function likely(schema: Schema, material: Material): fc.Arbitrary<unknown> {
  const own = String(schema['$ref'] ?? '').replace('#/definitions/', '');
  const described = (material.types.all()[own] ?? schema) as unknown as Described;
  return fc.oneof({ weight: 39, arbitrary: sound(described, material) }, { weight: 1, arbitrary: material.value });
}

function bodies(route: Route, material: Material): fc.Arbitrary<unknown> {
  const { value, types } = material;
  const named = route.body === null ? value : likely(types.refer(route.body, false), material);
  return fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: value });
}

function inQuery(item: unknown): string {
  return typeof item === 'object' ? JSON.stringify(item) : String(item);
}

function queries(route: Route, { value }: Material): fc.Arbitrary<string> {
  const names = [...Object.keys(route.query?.fields ?? {}), 'limit', 'offset', 'format'];
  const pair = fc.tuple(fc.constantFrom(...names), value);
  return fc.array(pair, { maxLength: 3 }).map((pairs) => {
    const query = new URLSearchParams(pairs.map(([name, item]): [string, string] => [name, inQuery(item)]));
    return query.size === 0 ? '' : `?${query}`;
  });
}

function segments({ profileId }: Material): fc.Arbitrary<string> {
  const known = fc.constantFrom(profileId, '1', 'SKU-1001', '%00', '%ff', '..', '99999999999999999999');
  return fc.oneof(known, fc.string());
}

function requestTo(route: Route, material: Material): fc.Arbitrary<BadRequest> {
  const { method: own } = route;
  return fc
    .record({
      segment: segments(material),
      query: queries(route, material),
      body: fc.option(bodies(route, material), { nil: undefined }),
      cut: fc.nat({ max: 8 }),
      method: fc.constantFrom(own, own, own, 'GET', 'POST', 'PATCH', 'OPTIONS', 'TRACE'),
      accept: fc.constantFrom('*/*', '*/*', '*/*', 'text/html', ';;=,', 'a/b;indent=99999999'),
      contentType: fc.constantFrom(
        ...[JSON_TYPE, JSON_TYPE, JSON_TYPE, 'text/plain', '', 'multipart/form-data; boundary=b'],
        'application/x-www-form-urlencoded',
      ),
    })
    .map(({ segment, query, body, cut, method, accept, contentType }) => {
      const json = JSON.stringify(body) ?? '';
      const path = fullPath(route).replace(/\{[^}]+\}/g, () =>
        /^[!-~]+$/.test(segment) ? segment : encodeURIComponent(segment),
      );
      const headers = { accept, 'content-type': contentType };
      return { target: `${path}${query}`, method, headers, body: cut === 0 ? json.slice(1) : json };
    });
}

/**
 * Random and mutated requests of every operation: now and then a good one, mostly one that must be refused.
 * @param profileId of a member that exists, so that requests get past the look-up
 * @returns the requests
 */
export function badRequest(profileId: string): fc.Arbitrary<BadRequest> {
  const material = { types: definitions(), profileId, value: painful(profileId) };
  // The few that answer without a body come more often.
  const anyRoute = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...routes) },
    { weight: 1, arbitrary: fc.constantFrom(...routes.filter(({ success }) => success.status === 204)) },
  );
  return anyRoute.chain((route) => requestTo(route, material));
}
