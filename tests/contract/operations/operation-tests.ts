import { test } from '@playwright/test';
import { planFile } from '../../../src/engine/paths.ts';
import { ACCESS } from '../../../src/plan/access/access-cases.ts';
import { readPlan } from '../../../src/plan/plan-file.ts';
import { runAspect } from '../run-aspect.ts';

/** Services that have a test file of their own. */
export const knownServices = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'];

/**
 * Declares one test per operation and aspect of some services.
 * @param wanted says whether a service belongs here
 */
export function operationTests(wanted: (service: string) => boolean): void {
  for (const { service, operation, aspects } of readPlan(planFile).operations) {
    if (!wanted(service)) continue;
    test.describe(operation, () => {
      for (const aspect of aspects.filter((name) => name !== ACCESS)) {
        test(aspect, () => runAspect('/exercise', { service, operation, aspect }));
      }
    });
  }
}
