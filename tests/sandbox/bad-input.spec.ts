import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { badRequest } from '../../sandbox/bench/bad-request.ts';
import { localSandbox } from './local-sandbox.ts';
import { seededMemberId } from './routes/seeded-member-id.ts';

const REQUESTS = 5_000;

test(`${REQUESTS} random and mutated requests give no 5xx, and reach every kind of answer`, () => {
  const sandbox = localSandbox();
  const seen = new Set<number>();
  fc.assert(
    fc.property(badRequest(seededMemberId(sandbox, 'Bruno')), ({ target, ...ask }) => {
      const { status } = sandbox.askAs('administrator', target, ask);
      expect(status).toBeLessThan(500);
      seen.add(status);
    }),
    { numRuns: REQUESTS, seed: 1 },
  );
  expect(Array.from(seen)).toEqual(expect.arrayContaining([200, 201, 204, 400, 404, 405, 406, 415]));
});
