import { test } from '@playwright/test';
import { planFile } from '../../../src/engine/paths.ts';
import { readPlan } from '../../../src/plan/plan-file.ts';
import { runAspect } from '../run-aspect.ts';

for (const { name } of readPlan(planFile).journeys) {
  test(name, () => runAspect('/journey', { name }));
}
