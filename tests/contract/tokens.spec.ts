import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

for (const grant of readPlan(planFile).grants) {
  test(`a token by ${grant}`, () => runAspect('/grant', { grant }));
}
