import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SuiteError } from '../../../src/errors.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan, writePlan } from '../../../src/plan/plan-file.ts';

const plan = { version: 1, target: 'local', seed: 1, profile: 'gate', operations: [], cases: [] } as unknown as Plan;
const path = (): string => join(mkdtempSync(join(tmpdir(), 'retain-plan-')), 'plan.json');

test('what was written is read', () => {
  const file = path();
  writePlan(file, plan);
  expect(readPlan(file)).toEqual(plan);
});

test('the same plan gives the same bytes', () => {
  const [one, two] = [path(), path()];
  writePlan(one, plan);
  writePlan(two, { ...plan });
  expect(readFileSync(one)).toEqual(readFileSync(two));
});

const unreadable: readonly (readonly [name: string, content: string | null, says: RegExp])[] = [
  ['there is none', null, /cannot be read; run `npx retain verify`/],
  ['it is cut off', '{"version": 1, "ca', /cannot be read/],
  ['it is of another version', '{"version": 2}', /not of this version/],
];
for (const [name, content, says] of unreadable) {
  test(`refused where ${name}`, () => {
    const file = path();
    if (content !== null) writeFileSync(file, content);
    const refused = (): unknown => readPlan(file);
    expect(refused).toThrow(SuiteError);
    expect(refused).toThrow(says);
    expect(refused).toThrow(file);
  });
}
