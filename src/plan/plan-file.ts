import { readFileSync, writeFileSync } from 'node:fs';
import { SuiteError } from '../errors.ts';
import type { Plan } from './plan.ts';

/**
 * Writes the plan, the same bytes for the same plan.
 * @param file path of `plan.json`
 * @param plan the plan
 */
export function writePlan(file: string, plan: Plan): void {
  writeFileSync(file, `${JSON.stringify(plan, null, 1)}\n`);
}

/**
 * Reads the plan. Test files take their titles from it, so it is read synchronously.
 * @param file path of `plan.json`
 * @returns the plan
 * @throws SuiteError `PLAN_UNREADABLE` where there is none, or one of another version
 */
export function readPlan(file: string): Plan {
  const plan = parse(file);
  if (plan.version !== 1) {
    throw new SuiteError(
      'PLAN_UNREADABLE',
      `${file} is not of this version; run \`npx retain verify\` to write a new one.`,
    );
  }
  return plan;
}

function parse(file: string): Plan {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Plan;
  } catch (cause) {
    throw new SuiteError('PLAN_UNREADABLE', `${file} cannot be read; run \`npx retain verify\` to write it.`, cause);
  }
}
