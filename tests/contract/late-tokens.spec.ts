import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

// They wait for a minute, beside the other tests: the engine begins them with the first case of a grant.
for (const { grant, case: name, source, slow } of readPlan(planFile).grants) {
  if (!slow) continue;
  const annotation = { type: 'source', description: source };
  test(`${grant}: ${name}`, { annotation }, () => runAspect('/grant', { grant, case: name }));
}
