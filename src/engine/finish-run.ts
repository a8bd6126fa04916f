import { SuiteError } from '../errors.ts';
import { removeCreated } from '../ledger/remove-created.ts';
import { authorizedSend } from './authorized-send.ts';
import { coverageRows } from './coverage-rows.ts';
import { fullRights } from './full-rights.ts';
import type { Run } from './run.ts';

/**
 * Ends a run: removes what it made and writes the last line of `outcomes.jsonl`.
 * @param run the run
 * @param interrupted true where it was stopped before its end
 */
export async function finishRun(run: Run, interrupted: boolean): Promise<void> {
  const cleanUp = await removeCreated(run.ledger, run.baseUrl, authorizedSend(run));
  for (const row of coverageRows(run)) run.outcomes.append({ record: 'coverage', row });
  const { requests, retries } = run.client.counts();
  run.outcomes.append({
    record: 'finish',
    durationMs: Date.now() - run.startedAt,
    requests,
    retries,
    leftBehind: cleanUp.left.map(
      ({ creation, reason }) => `${creation.operation} (${creation.at}): ${run.secrets.mask(reason)}`,
    ),
    fullRightsToken: await gaveToken(run),
    interrupted,
  });
  await run.client.close();
}

/** True where an identity with full rights has a token. */
async function gaveToken(run: Run): Promise<boolean> {
  try {
    return (await run.tokens.token(fullRights(run.tokens))) !== null;
  } catch (cause) {
    if (cause instanceof SuiteError) return false;
    throw cause;
  }
}
