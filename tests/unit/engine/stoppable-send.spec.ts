import { expect, test } from '@playwright/test';
import { stoppableSend } from '../../../src/engine/stoppable-send.ts';
import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';
import { operation } from '../plan/links/small-operation.ts';
import { executed } from './executed.ts';

const { exchange } = executed({ operation: operation('GET /member/tiers') });

/** A wire whose answers come when the test says so. */
function wire(): { readonly send: (request: HttpRequest) => Promise<Exchange>; readonly answers: (() => void)[] } {
  const answers: (() => void)[] = [];
  return { answers, send: () => new Promise((resolve) => answers.push(() => resolve(exchange))) };
}

test('what is under way is answered, what waits or comes later is refused', async () => {
  const { send, answers } = wire();
  const sending = stoppableSend(send, 1);
  const underWay = sending.send(exchange.request);
  const waiting = sending.send(exchange.request);
  await expect.poll(() => answers.length).toBe(1);
  sending.stop();
  answers[0]?.();
  expect(await underWay).toBe(exchange);
  await expect(waiting).rejects.toMatchObject({ code: 'INTERRUPTED' });
  await expect(sending.send(exchange.request)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(answers).toHaveLength(1);
});

test('no more than so many at once are handed on, and a failure gives its place back', async () => {
  let busy = 0;
  let most = 0;
  const sending = stoppableSend(async () => {
    busy += 1;
    most = Math.max(most, busy);
    await Promise.resolve();
    busy -= 1;
    throw new Error('no answer');
  }, 2);
  const results = await Promise.allSettled(Array.from({ length: 7 }, () => sending.send(exchange.request)));
  expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 'rejected'));
  expect(most).toBe(2);
});
