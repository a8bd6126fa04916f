import type { AspectResult } from '../aspect-result.ts';
import type { Run } from '../run.ts';

/**
 * A check of pages that did not take place, counted with its reason.
 * @param run the run
 * @param title name of the case in the list of grants
 * @param outcome `skipped` where it was not asked for or something is missing, `unable` where it could not be tested
 * @param reason one sentence
 * @returns what the test is told
 */
export function skippedPage(run: Run, title: string, outcome: 'skipped' | 'unable', reason: string): AspectResult {
  const masked = run.secrets.mask(reason);
  run.outcomes.append({
    record: 'grant',
    grant: { grant: 'authorization_code', case: title, outcome: 'skipped', reason: masked },
  });
  return { outcome, messages: [masked], attachments: [] };
}
