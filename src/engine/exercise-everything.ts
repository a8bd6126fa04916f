import { exerciseAspect } from './exercise-aspect.ts';
import { exerciseDocument } from './exercise-document.ts';
import { exerciseJourney } from './journeys/exercise-journey.ts';
import type { Run } from './run.ts';

/** Operations that are exercised at once, where no test runner hands them out. */
const AT_ONCE = 4;

/**
 * Exercises a whole run in this process, without Playwright: documents, tokens, then every operation and aspect,
 * and every journey.
 * @param run the run
 * @param grants exercises every grant; left out where tokens are not what is looked at
 * @param atOnce operations that are exercised at once
 * @returns when everything has its outcome
 */
export async function exerciseEverything(
  run: Run,
  grants: (run: Run) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  for (const { service } of run.plan.services) exerciseDocument(run, service);
  await grants(run);
  const waiting = [
    ...run.plan.operations.flatMap(({ operation, aspects }) =>
      aspects.map((aspect) => () => exerciseAspect(run, operation, aspect)),
    ),
    ...run.plan.journeys.map(
      ({ name }) =>
        () =>
          exerciseJourney(run, name),
    ),
  ];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
