import { expect, test } from '@playwright/test';
import { applyOverlay } from '../../../src/spec/apply-overlay.ts';
import type { Overlay, OverlayAction } from '../../../src/spec/overlay.ts';
import { readDocument } from '../../../src/spec/read-document.ts';
import { touchedOperations } from '../../../src/spec/touched-operations.ts';
import { unmatchedActions } from '../../../src/spec/unmatched-actions.ts';
import { drfYasgDocument } from './fixtures/drf-yasg-document.ts';

function overlay(...actions: readonly Partial<OverlayAction>[]): Overlay {
  const whole = actions.map((action, index) => ({
    index,
    line: index + 4,
    target: '$',
    description: '',
    update: undefined,
    remove: false,
    services: null,
    ...action,
  }));
  return { file: 'overlay.yaml', title: 'Orchard', actions: whole };
}

const document = { tags: ['a'], paths: { '/t': { get: { n: 1, deep: { x: 1 }, list: [1] } } } };
const rows = [
  {
    name: 'objects are merged at every depth',
    given: { target: "$.paths['/t'].get", update: { n: 2, deep: { y: 2 }, list: [2] } },
    want: { tags: ['a'], paths: { '/t': { get: { n: 2, deep: { x: 1, y: 2 }, list: [1, 2] } } } },
  },
  { name: 'a list gets an entry', given: { target: '$.tags', update: 'b' }, want: { ...document, tags: ['a', 'b'] } },
  {
    name: 'a list gets entries',
    given: { target: '$.tags', update: ['b', 'c'] },
    want: { ...document, tags: ['a', 'b', 'c'] },
  },
  { name: 'a node is removed', given: { target: "$.paths['/t']", remove: true }, want: { tags: ['a'], paths: {} } },
  {
    name: 'removal wins over update',
    given: { target: '$.tags', remove: true, update: 'b' },
    want: { paths: document.paths },
  },
  { name: 'the root is merged', given: { target: '$', update: { host: 'h' } }, want: { ...document, host: 'h' } },
  { name: 'nothing matches', given: { target: '$.nope', update: {} }, want: document },
  {
    name: 'an action for another service',
    given: { target: '$.tags', update: 'b', services: ['earn'] },
    want: document,
  },
  {
    name: 'an action for this service',
    given: { target: '$.tags', update: 'b', services: ['orchard'] },
    want: { ...document, tags: ['a', 'b'] },
  },
];

for (const { name, given, want } of rows) {
  test(`${name}: the document is changed, the original is not`, () => {
    const before = JSON.stringify(document);
    expect(applyOverlay(overlay(given), 'orchard', document).document).toEqual(want);
    expect(JSON.stringify(document)).toBe(before);
  });
}

test('several entries of one list are removed at once', () => {
  const given = { list: [{ n: 'q' }, { n: 'z' }, { n: 'q' }] };
  const { document: changed, applied } = applyOverlay(
    overlay({ target: "$.list[?@.n=='q']", remove: true }),
    'orchard',
    given,
  );
  expect(changed).toEqual({ list: [{ n: 'z' }] });
  expect(applied[0]?.pointers).toEqual(['/list/0', '/list/2']);
});

test('actions that match nowhere are told, unless a document is missing that they may be meant for', () => {
  const actions = overlay(
    { target: '$.tags', update: 'b' },
    { target: '$.nope', update: {} },
    { target: '$.gone', update: {}, services: ['orchard'] },
  );
  const { applied } = applyOverlay(actions, 'orchard', document);
  expect(unmatchedActions(actions, applied).map(({ target }) => target)).toEqual(['$.nope', '$.gone']);
  expect(unmatchedActions(actions, applied, ['earn']).map(({ target }) => target)).toEqual(['$.gone']);
});

const touching = [
  { name: 'an operation', given: "$.paths['/trees/'].post", want: ['POST /api/v1/orchard/trees/'] },
  {
    name: 'a parameter of a path',
    given: "$.paths['/trees/{id}/'].parameters[0]",
    want: ['GET', 'DELETE', 'PATCH'].map((method) => `${method} /api/v1/orchard/trees/{id}/`),
  },
  {
    name: 'a definition inside a definition',
    given: '$.definitions.Owner.properties.name',
    want: [
      'GET /api/v1/orchard/trees/',
      'POST /api/v1/orchard/trees/',
      'GET /api/v1/orchard/trees/{id}/',
      'PATCH /api/v1/orchard/trees/{id}/',
    ],
  },
  { name: 'a definition of one operation', given: '$.definitions.Error', want: ['GET /api/v1/orchard/trees/{id}/'] },
  { name: 'the title', given: '$.info', want: [] },
];

for (const { name, given, want } of touching) {
  test(`${name} that is corrected touches the operations that use it`, async () => {
    const done = applyOverlay(overlay({ target: given, update: { example: 'x' } }), 'orchard', drfYasgDocument);
    const fetched = { service: 'orchard', address: 'https://h/', text: '', document: drfYasgDocument };
    const touched = touchedOperations(await readDocument(fetched, done.document), done.applied);
    expect(touched.map(({ operation }) => operation)).toEqual(want);
  });
}
