import { rmSync } from 'node:fs';
import { exerciseEverything } from '../../src/engine/exercise-everything.ts';
import { finishRun } from '../../src/engine/finish-run.ts';
import { openRun } from '../../src/engine/open-run.ts';
import type { Run } from '../../src/engine/run.ts';
import type { ExecutedCase } from '../../src/exercise/executed-case.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import { LISTS, MEMORY } from '../../src/plan/memory/plan-memory.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Pace } from './plain-loop.ts';
import { processorTime } from './processor-time.ts';

/** A run of the suite as the bench sees it. */
export interface SuitePass {
  readonly run: Run;
  readonly pace: Pace;
  /** Cases that were sent and judged. */
  readonly cases: number;
  /** Every request as it was sent. */
  readonly requests: readonly HttpRequest[];
  readonly executed: readonly ExecutedCase[];
}

/**
 * Sends every planned case once and lets the rules judge it. Preparing and cleaning up is not counted, nor are the checks of
 * memory and journeys, whose steps wait for each other.
 * @param settings with a base URL
 * @param root folder of the project
 * @param reports where its files go
 * @returns how fast it went
 */
export async function suitePass(settings: Settings, root: string, reports: string): Promise<SuitePass> {
  const opened = await openRun(settings, root, reports, []);
  const requests: HttpRequest[] = [];
  const executed: ExecutedCase[] = [];
  const operations = opened.plan.operations.map((one) => ({
    ...one,
    aspects: one.aspects.filter((aspect) => aspect !== MEMORY && aspect !== LISTS),
  }));
  const run: Run = {
    ...opened,
    plan: { ...opened.plan, operations, journeys: [] },
    tools: {
      ...opened.tools,
      send: (request) => {
        requests.push(request);
        return opened.tools.send(request);
      },
      sent: (one) => {
        executed.push(one);
        opened.tools.sent(one);
      },
    },
  };
  await run.tokens.token('administrator');
  const began = performance.now();
  const before = processorTime();
  await exerciseEverything(run, async () => {}, settings.concurrency);
  const seconds = (performance.now() - began) / 1000;
  const processor = processorTime() - before;
  const cases = run.outcomes.read().filter((one) => one.record === 'outcome').length;
  await finishRun(run, false);
  rmSync(reports, { recursive: true, force: true });
  return { run, pace: { requests: requests.length, seconds, processor }, cases, requests, executed };
}
