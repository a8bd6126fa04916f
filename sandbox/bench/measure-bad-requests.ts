import fc from 'fast-check';
import { amelia } from './amelia.ts';
import { askMany } from './ask-many.ts';
import { badRequest } from './bad-request.ts';
import { requestText } from './request-text.ts';
import type { Result } from './result.ts';
import { served } from './served.ts';

const REQUESTS = 50_000;

/**
 * Whether random and mutated requests are always answered without a 5xx.
 * @param script the bench itself
 * @param seed of the requests
 * @returns the result
 */
export async function measureBadRequests(script: string, seed: number): Promise<Result> {
  const sandbox = await served(script, 'sandbox');
  const { token } = sandbox;
  const requests = badRequest(await amelia(sandbox));
  const texts = fc.sample(requests, { numRuns: REQUESTS, seed }).map((parts) => requestText({ ...parts, token }));
  const statuses = new Map<number, number>();
  const failed: string[] = [];
  await askMany(
    sandbox.port,
    REQUESTS,
    (index) => texts[index] ?? '',
    ({ status }, index) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || Number.isNaN(status)) failed.push(texts[index] ?? '');
    },
  );
  const { failures = [] } = await sandbox.tell();
  sandbox.stop();
  const seen = Array.from(statuses)
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`);
  const first = failed[0] === undefined ? '' : `\n${failed[0]}\n${failures[0] ?? ''}`;
  return {
    name: 'bad requests',
    kept: failed.length === 0,
    told: `${REQUESTS.toLocaleString('en')} random and mutated requests (seed ${seed}): ${failed.length} answered 5xx; ${seen.join(', ')}.${first}`,
  };
}
