import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faults } from '../../../sandbox/faults/index.ts';
import { fullPath } from '../../../sandbox/routes/full-path.ts';
import { routes } from '../../../sandbox/routes/index.ts';
import { addresses } from './addresses.ts';
import { type Stage, stage } from './stage.ts';
import { accessCases } from './tables/access-cases.ts';
import { answerCases } from './tables/answer-cases.ts';
import { bodyCases } from './tables/body-cases.ts';
import { documentCases } from './tables/document-cases.ts';
import { inputCases } from './tables/input-cases.ts';
import { listCases } from './tables/list-cases.ts';
import { memoryCases } from './tables/memory-cases.ts';
import { moneyCases } from './tables/money-cases.ts';
import { oauthCases } from './tables/oauth-cases.ts';
import { rewardCases } from './tables/reward-cases.ts';

const cases = [
  ...bodyCases,
  ...answerCases,
  ...inputCases,
  ...accessCases,
  ...memoryCases,
  ...listCases,
  ...moneyCases,
  ...rewardCases,
  ...oauthCases,
  ...documentCases,
];
const folder = new URL('../../../sandbox/faults/', import.meta.url);
/** Files of faults by their names without the ending; what faults have in common is not among them. */
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!change\/)[a-z]+\/[a-z0-9-]+\.ts$/.test(name) && !name.endsWith('/index.ts'))
    .map((name) => [name.replace(/^.*\/|\.ts$/g, ''), readFileSync(new URL(name, folder), 'utf8')]),
);

for (const { id, see, sound, faulty } of cases) {
  test(`${id}: shows on the wire, and only with the fault`, () => {
    expect(see(stage(null)), 'without the fault').toEqual(sound);
    expect(see(stage(id)), 'with the fault').toEqual(faulty);
    expect(faulty).not.toEqual(sound);
  });
}

test('every fault has a row in a table, and every row a fault', () => {
  expect(cases.map(({ id }) => id).sort()).toEqual(faults.map(({ id }) => id).sort());
});

test('every fault has an id of its own, says in one sentence what is wrong, and touches operations that exist', () => {
  expect(new Set(faults.map((fault) => fault.id)).size).toBe(faults.length);
  const known = new Set(routes.map((route) => route.operationId));
  for (const { id, sentence, touches } of faults) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(touches.filter((touched) => touched !== '*' && !touched.startsWith('/') && !known.has(touched))).toEqual([]);
    expect(touches.length).toBeGreaterThan(0);
  }
});

test('an unknown fault is answered with the nearest ids', () => {
  expect(() => stage('create-losst')).toThrow(
    /^There is no fault "create-losst"; the nearest are: create-lost, [a-z-]+, /,
  );
});

test('the README of the folder lists every fault with its rule', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const listed = Array.from(readme.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|/gm), ([, id, rule]) => [id, rule]);
  expect(listed).toEqual(faults.map(({ id, rule }) => [id, rule]));
});

test('every file of the folders is listed, under its own name', () => {
  expect(faults.map(({ id }) => id).sort()).toEqual(Array.from(files.keys()).sort());
});

test('every docstring names the rule and what the fault touches, as the fields do', () => {
  for (const { id, rule, touches } of faults) {
    const doc = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Fault/.exec(files.get(id) ?? '')?.[1] ?? '';
    const named = Array.from(doc.replaceAll(/\n \* ?/g, ' ').matchAll(/Caught by `([^`]+)`/g), ([, name]) => name);
    expect(named, id).toEqual([rule]);
    const shown = doc.replaceAll('\n * ', ' ');
    for (const touched of touches) {
      expect(shown, id).toContain(touched === '*' ? 'every operation' : `\`${touched}\``);
    }
  }
});

const reads = [
  ...routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    .map((route) => [route.operationId, fullPath(route)] as const),
  ['product_items_read', addresses.milk],
  ['discount_rules_read', `${addresses.rules}/1`],
] as const;
const documents = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'].map(
  (service) => `/api/v1/${service}/swagger.json`,
);

/** What every operation without a parameter in its path answers to a good read, and perhaps the documents. */
function tour({ get, ask }: Stage, withDocuments: boolean): ReadonlyMap<string, string> {
  const seen = reads.map(([id, target]) => {
    const { status, text, headers } = get(target);
    return [id, JSON.stringify([status, text, headers])] as const;
  });
  return new Map([...seen, ...(withDocuments ? documents.map((target) => [target, ask(target).text] as const) : [])]);
}

const soundTour = tour(stage(null), true);

for (const { id, touches, ...hooks } of faults) {
  test(`${id}: leaves alone what it does not touch`, () => {
    const reachesDocuments = [hooks.document, hooks.wire, hooks.request].some((hook) => hook !== undefined);
    const changed = Array.from(tour(stage(id), reachesDocuments))
      .filter(([place, answer]) => answer !== soundTour.get(place))
      .map(([place]) => place);
    const allowed = [...touches, ...(hooks.document === undefined ? [] : documents)];
    expect(changed.filter((place) => !allowed.includes(place))).toEqual([]);
  });
}
