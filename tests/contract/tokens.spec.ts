import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

for (const { grant, case: name, source, slow } of readPlan(planFile).grants) {
  if (slow) continue;
  const annotation = { type: 'source', description: source };
  test(`${grant}: ${name}`, { annotation }, () => runAspect('/grant', { grant, case: name }));
}
