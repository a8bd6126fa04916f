import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { ACCESS } from '../../src/plan/access/access-cases.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

for (const { service, operation, aspects } of readPlan(planFile).operations) {
  if (!aspects.includes(ACCESS)) continue;
  test.describe(operation, () => {
    test(ACCESS, () => runAspect('/exercise', { service, operation, aspect: ACCESS }));
  });
}
