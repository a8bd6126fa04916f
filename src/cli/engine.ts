import { join } from 'node:path';
import { type RunBrowser, runBrowser } from '../engine/browser/run-browser.ts';
import { checkSelected } from '../engine/check-selected.ts';
import { embeddedSandbox } from '../engine/embedded-sandbox.ts';
import { exerciseAspect } from '../engine/exercise-aspect.ts';
import { exerciseCollection } from '../engine/exercise-collection.ts';
import { exerciseDocument } from '../engine/exercise-document.ts';
import { exerciseGrant } from '../engine/exercise-grant.ts';
import { finishRun } from '../engine/finish-run.ts';
import { exerciseJourney } from '../engine/journeys/exercise-journey.ts';
import { openRun } from '../engine/open-run.ts';
import { exerciseApplicationsPage } from '../engine/pages/exercise-applications-page.ts';
import { exerciseSwaggerPage } from '../engine/pages/exercise-swagger-page.ts';
import { reports } from '../engine/paths.ts';
import type { Run } from '../engine/run.ts';
import { type EngineAnswer, serveEngine } from '../engine/serve-engine.ts';
import type { EngineOrder } from '../engine/start-engine.ts';
import { scanForSecrets } from '../http/scan-for-secrets.ts';
import { readSettings } from '../settings/read-settings.ts';
import { withBaseUrl } from '../settings/with-base-url.ts';
import type { Command } from './command.ts';

/**
 * The engine process of a run: not for people. It is started with a channel to its parent, told what to do over it, and
 * ends when the channel closes; a run that was not finished then is cleaned up.
 */
export const engine: Command = async (_words, { root }) => {
  process.on('SIGINT', () => undefined);
  const order = await new Promise<EngineOrder>((resolve) =>
    process.once('message', (message) => resolve(message as EngineOrder)),
  );
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const read = readSettings(order.settings, process.env, { root, readEnvFile: order.readEnvFile });
  checkSelected(order.selected, read.services);
  const sandbox = read.embedded ? await embeddedSandbox(root, order.sandbox) : null;
  try {
    const settings = sandbox === null ? read : withBaseUrl(read, sandbox.address);
    await serveRun(await openRun(settings, root, reports, order.selected), runBrowser(settings, root), gone);
    return 0;
  } finally {
    await sandbox?.stop();
  }
};

/** Answers the tests and the CLI until the parent is gone; a run that was not finished by then is cleaned up. */
async function serveRun(run: Run, browser: RunBrowser, gone: Promise<void>): Promise<void> {
  let finished: Promise<void> | null = null;
  const busy = new Set<Promise<unknown>>();
  const exercising =
    (answer: EngineAnswer): EngineAnswer =>
    (question) => {
      const answered = answer(question);
      busy.add(answered);
      return answered.finally(() => busy.delete(answered));
    };
  const finish = (interrupted: boolean): Promise<void> => {
    // What is made while the clean-up goes through the ledger would stay behind.
    run.stop();
    if (finished === null) browser.close().catch(() => undefined);
    finished ??= Promise.allSettled(busy).then(() => finishRun(run, interrupted));
    return finished;
  };
  const served = await serveEngine({
    '/document': async ({ service }) => exerciseDocument(run, String(service)),
    '/grant': exercising(({ grant, case: name }) => exerciseGrant(run, String(grant), String(name))),
    '/exercise': exercising(({ operation, aspect }) => exerciseAspect(run, String(operation), String(aspect))),
    '/journey': exercising(({ name }) => exerciseJourney(run, String(name))),
    '/collection': exercising(() => exerciseCollection(run, join(reports, 'newman', 'junit.xml'))),
    '/swagger-page': exercising(({ service }) => exerciseSwaggerPage(run, browser, String(service))),
    '/applications-page': exercising(() => exerciseApplicationsPage(run, browser)),
    '/finish': ({ interrupted }) => finish(interrupted === true),
    '/scan': async () => scanForSecrets(reports, run.secrets),
  });
  process.stdout.write(`${JSON.stringify({ socket: served.socket, baseUrl: run.baseUrl })}\n`);
  await gone;
  await finish(true);
  await served.close();
}
