import { expect, test } from '@playwright/test';
import type { AccessTable } from '../../../../src/identities/access-table.ts';
import { accessCases, isTemplate } from '../../../../src/plan/access/access-cases.ts';
import type { CaseSource } from '../../../../src/plan/cases/case-source.ts';
import { operationLinks } from '../../../../src/plan/links/operation-links.ts';
import { producer } from '../../../../src/plan/links/producer.ts';
import type { CaseValues, PlannedCase } from '../../../../src/plan/planned-case.ts';
import type { Profile } from '../../../../src/settings/settings.ts';
import { integer, object, operation, page, text, uuid } from '../links/small-operation.ts';

const tree = object({ treeId: uuid, name: text });
const store = { type: 'string', example: 'OAK_HALL', 'x-examples': { 'other-company': 'ELM_HALL' } };
const declared = [
  operation('POST /orchard/trees', { body: object({ name: text, store }), answers: ['201', tree] }),
  operation('GET /orchard/trees', { answers: ['200', page(tree)], optionalQuery: { treeId: uuid } }),
  operation('GET /orchard/trees/{treeId}', { path: { treeId: uuid }, answers: ['200', tree] }),
  operation('PUT /orchard/trees/{treeId}', {
    path: { treeId: uuid },
    body: object({ name: text }),
    answers: ['200', tree],
  }),
  operation('POST /orchard/graft', { body: object({ fromTreeId: uuid, toTreeId: uuid, count: integer }) }),
];
const links = operationLinks(declared.map((one) => producer(one, {})));

function planned(id: string, profile: Profile = 'gate', table: AccessTable | null = null): readonly PlannedCase[] {
  const found = declared.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  const source: CaseSource = {
    operation: found,
    siblings: [],
    definitions: {},
    links: links.get(id) ?? new Map(),
    seed: 1,
    profile,
    changes: found.method !== 'GET',
    loopback: true,
    writes: 'own',
    identity: 'administrator',
  };
  return accessCases(source, table);
}

/** A field of a planned body. */
const field = (values: CaseValues, name: string): unknown =>
  ((values.body?.value ?? {}) as Readonly<Record<string, unknown>>)[name];

const cells = (cases: readonly PlannedCase[]): readonly string[] =>
  cases.map(({ identity, scenario, expected }) => `${identity}, ${scenario}: ${expected.kind} ${expected.statuses}`);

test('every caller reads, and each company asks for the object of the other', () => {
  expect(cells(planned('GET /orchard/trees/{treeId}'))).toEqual([
    'administrator, as itself: accepted 2XX',
    'authorization-code, as itself: accepted 2XX',
    'middleware, as itself: accepted 2XX',
    'refreshed, as itself: accepted 2XX',
    'read-only, as itself: accepted 2XX',
    'other-company, own data: accepted 2XX',
    'no-role, as itself: forbidden 403',
    'anonymous, as itself: unauthorized 401',
    'wrong-scheme, as itself: unauthorized 401',
    'malformed, as itself: unauthorized 401',
    'revoked, as itself: unauthorized 401',
    'expired, as itself: unauthorized 401',
    'write-only, as itself: forbidden 403',
    'other-company, foreign data: foreign 404,410',
    'administrator, foreign data: foreign 404,410',
  ]);
});

test('ids of cases differ', () => {
  const ids = declared.flatMap(({ id }) => planned(id)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a write is tried by the token of scope read, and not by that of scope write', () => {
  const own = planned('POST /orchard/trees');
  expect(cells(own)).toContain('read-only, as itself: forbidden 403');
  expect(own.some(({ identity }) => identity === 'write-only')).toBe(false);
  expect(own.some(({ scenario }) => scenario === 'foreign data')).toBe(false);
});

test('each object of a request is that of another company once, by its role', () => {
  const foreign = planned('POST /orchard/graft').filter(({ scenario }) => scenario === 'foreign data');
  expect(foreign.map(({ identity, difference }) => `${identity}: ${difference}`)).toEqual([
    'other-company: "fromTreeId" is of another company',
    'other-company: "toTreeId" is of another company',
    'administrator: "fromTreeId" is of another company',
    'administrator: "toTreeId" is of another company',
  ]);
  const body = foreign[0]?.values.body?.value as Readonly<Record<string, { $link: object }>>;
  expect(body['fromTreeId']?.$link).toMatchObject({ role: 'from', of: 'administrator', optional: false });
  expect(body['toTreeId']?.$link).not.toHaveProperty('of');
});

test('a filter of a list may be answered without the object', () => {
  const foreign = planned('GET /orchard/trees').filter(({ scenario }) => scenario === 'foreign data');
  expect(cells(foreign)).toEqual([
    'other-company, foreign data: foreign 400,404,2XX',
    'administrator, foreign data: foreign 400,404,2XX',
  ]);
});

test('the other company gets the values of its own', () => {
  const stores = planned('POST /orchard/trees').map(({ identity, values }) => `${identity}: ${field(values, 'store')}`);
  expect(stores).toContain('administrator: OAK_HALL');
  expect(stores).toContain('no-role: OAK_HALL');
  expect(stores).toContain('other-company: ELM_HALL');
});

test('an intruder changes what it writes to, so that it would be seen', () => {
  const names = new Map(
    planned('PUT /orchard/trees/{treeId}').map(({ identity, scenario, values }) => [
      `${identity}, ${scenario}`,
      field(values, 'name'),
    ]),
  );
  const usual = names.get('administrator, as itself');
  expect(names.get('middleware, as itself')).toBe(usual);
  expect(names.get('other-company, own data')).toBe(usual);
  expect(names.get('no-role, as itself')).toBe('Changed');
  expect(names.get('other-company, foreign data')).toBe('Changed');
});

test('a smoke test asks who may, who is not known and who may not', () => {
  expect(planned('POST /orchard/trees', 'smoke').map(({ identity }) => identity)).toEqual([
    'administrator',
    'no-role',
    'anonymous',
  ]);
});

test('one case gives the objects of the other company', () => {
  expect(
    planned('POST /orchard/trees')
      .filter(isTemplate)
      .map(({ identity }) => identity),
  ).toEqual(['other-company']);
});

const exception = (expect: AccessTable['exceptions'][number]['expected']): AccessTable => ({
  file: 'access.yaml',
  rules: [],
  exceptions: [{ operation: 'GET /orchard/*', identities: ['other-company'], expected: expect }],
});

test('where the table lets the other company see everything, nothing is foreign', () => {
  const table = exception({ kind: 'accepted', statuses: ['200'], foreign: null, why: 'one catalogue' });
  const own = planned('GET /orchard/trees/{treeId}', 'gate', table);
  expect(cells(own)).toContain('other-company, own data: accepted 200');
  expect(own.some(({ scenario }) => scenario === 'foreign data')).toBe(false);
});

test('the table widens how a foreign object may be refused', () => {
  const table = exception({ kind: 'own-data', statuses: ['2XX'], foreign: ['404', '403'], why: 'as agreed' });
  const foreign = planned('GET /orchard/trees/{treeId}', 'gate', table).filter(
    ({ scenario }) => scenario === 'foreign data',
  );
  expect(cells(foreign)).toEqual([
    'other-company, foreign data: foreign 404,403',
    'administrator, foreign data: foreign 404,410',
  ]);
});
