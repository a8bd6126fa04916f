import { test } from '@playwright/test';
import { planFile } from '../../src/engine/paths.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { runAspect } from './run-aspect.ts';

// The pictures of each step are attached in their order: the report doubles as the illustrated guide of the notes.
for (const { service } of readPlan(planFile).services) {
  test(`the Swagger page of ${service}: sign in and try an operation`, () => runAspect('/swagger-page', { service }));
}

test('the pages of applications: register one, use it, delete it', () => runAspect('/applications-page', {}));
