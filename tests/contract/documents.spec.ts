import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

for (const { service } of readPlan(planFile).services) {
  test(`DOCUMENT ${service}`, () => runAspect('/document', { service }));
}
