import { SuiteError } from '../../errors.ts';
import type { AspectResult } from '../aspect-result.ts';
import type { RunBrowser } from '../browser/run-browser.ts';
import { StepFailed } from '../browser/step-failed.ts';
import type { Run } from '../run.ts';
import { findSwaggerPage } from './find-swagger-page.ts';
import { refusedAccount } from './refused-account.ts';
import { skippedPage } from './skipped-page.ts';
import { signInOnSwaggerPage } from './swagger-steps.ts';
import { triedOperation } from './tried-operation.ts';
import { tryOperation } from './try-operation.ts';
import { STEP_MS, visitPages } from './visit-pages.ts';

/** Steps that prove the page itself; those after them prove that one can sign in. */
const PAGE_STEPS = new Set(['open', 'authorize']);

/**
 * The eight steps of the integration notes on the Swagger page of a service, in a real browser.
 * @param run the run
 * @param browser of the run
 * @param service name of the service
 * @returns what became of it, with a picture of each step
 */
export async function exerciseSwaggerPage(run: Run, browser: RunBrowser, service: string): Promise<AspectResult> {
  const title = `in a browser: the Swagger page of ${service}`;
  const skip = (outcome: 'skipped' | 'unable', reason: string): AspectResult =>
    skippedPage(run, title, outcome, reason);
  const unreadable = run.plan.services.find((one) => one.service === service)?.error ?? null;
  if (unreadable !== null) return skip('unable', unreadable);
  const missing = run.tokens.skip('authorization-code');
  if (missing !== null) return skip('skipped', missing.reason);
  const { codeClient: client, account } = run.settings;
  if (client === null || account === null)
    return skip('skipped', 'RETAIN_CLIENT_ID and RETAIN_USERNAME are not given.');
  const refused = await refusedAccount(run);
  if (refused !== null) return skip('unable', refused);
  try {
    const documentAddress = run.documents.find((one) => one.service === service)?.address ?? null;
    const send = run.client.send;
    const { address } = await findSwaggerPage(service, documentAddress, run.baseUrl, (request) => send(request));
    const tried = await triedOperation(run, service);
    return await visitPages(run, browser, {
      service,
      operation: `PAGE ${new URL(address).pathname}`,
      address,
      title,
      rule: (step) => (PAGE_STEPS.has(step) ? 'swagger-page-works' : 'sign-in-works'),
      steps: async (guide, visit) => {
        const task = { service, address, client, account, timeoutMs: STEP_MS };
        const page = await signInOnSwaggerPage(guide, visit, task);
        if (tried === null) {
          throw new StepFailed('unable', 'an operation to try', `no reading operation of ${service} can be tried`);
        }
        await guide.step('try', `Close the dialog and try ${tried.operation.id}: it answers 200`, () =>
          tryOperation(page, visit, tried, STEP_MS),
        );
      },
    });
  } catch (cause) {
    if (cause instanceof SuiteError) return skip('unable', cause.message);
    throw cause;
  }
}
