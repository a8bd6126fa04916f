import { expect, test } from '@playwright/test';
import { type KnownKeys, learnedPresence } from '../../../src/check/learned-presence.ts';
import { orchard } from './fixtures/orchard.ts';
import { documentOf, ruleInput } from './fixtures/rule-input.ts';

const full = { name: 'x', rings: 1, site: '' };
const rows: readonly { name: string; bodies: readonly unknown[]; status?: number; want: readonly string[] }[] = [
  { name: 'always the same keys', bodies: [full, full], want: [] },
  { name: 'a key vanishes', bodies: [full, full, { name: 'x', site: '' }], want: ['/rings'] },
  {
    name: 'a key vanishes within one list',
    bodies: [{ results: [full, { name: 'x', rings: 2 }] }],
    want: ['/results/1/site'],
  },
  { name: 'it is told once', bodies: [full, { name: 'x', site: '' }, { name: 'y', site: '' }], want: ['/rings'] },
  { name: 'another kind of object', bodies: [full, { count: 1 }, { name: 'x', rings: 1 }], want: [] },
  { name: 'a free object', bodies: [{ a: 1 }, { b: 1 }, {}], want: [] },
  { name: 'a refusal', bodies: [full, { name: 'x', site: '' }], status: 400, want: [] },
];

for (const { name, bodies, status = 200, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes or is not applicable' : 'is noted'}`, async () => {
    const known: KnownKeys = new Map();
    const document = await documentOf(orchard);
    const found = bodies.flatMap((body) =>
      learnedPresence(ruleInput(document, 'GET /api/trees', { status, body }), known),
    );
    expect(found.map(({ pointer }) => pointer)).toEqual(want);
    expect(found.every(({ kind }) => kind === 'debt')).toBe(true);
  });
}
