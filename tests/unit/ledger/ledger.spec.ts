import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';
import { type Creation, openLedger } from '../../../src/ledger/ledger.ts';
import { removeCreated } from '../../../src/ledger/remove-created.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'retain-ledger-')), 'ledger.jsonl');
const removal: HttpRequest = { method: 'DELETE', url: 'http://127.0.0.1/items/1', headers: {}, body: null };
const creation = (id: string, over: Partial<Creation> = {}): Creation => ({
  id,
  run: '1',
  target: 'local',
  baseUrl: 'http://127.0.0.1',
  at: '',
  service: 'product',
  operation: 'POST /items',
  removal,
  ...over,
});
const answer =
  (status: number) =>
  async (request: HttpRequest): Promise<Exchange> => ({
    request,
    response: { status, headers: {}, body: '' },
    startedAt: '',
    durationMs: 0,
    retries: 0,
  });

test('what an earlier run left is found again, the latest first, also after a torn line', () => {
  const path = file();
  const first = openLedger(path);
  first.created(creation('a'));
  first.created(creation('b'));
  first.settled('a', 'removed', 204);
  first.created(creation('c'));
  appendFileSync(path, '{"id":"d","ru');
  expect(
    openLedger(path)
      .open('http://127.0.0.1')
      .map(({ id }) => id),
  ).toEqual(['c', 'b']);
});

test('objects of another target are left alone', () => {
  const ledger = openLedger(file());
  ledger.created(creation('a', { baseUrl: 'https://elsewhere.example' }));
  expect(ledger.open('http://127.0.0.1')).toEqual([]);
});

const table: readonly (readonly [
  name: string,
  removal: HttpRequest | null,
  status: number,
  want: readonly [removed: number, kept: number, left: number],
])[] = [
  ['removed', removal, 204, [1, 0, 0]],
  ['gone already', removal, 404, [0, 0, 0]],
  ['nothing removes it', null, 500, [0, 1, 0]],
  ['refused', removal, 409, [0, 0, 1]],
  ['an undoing call for what was used up', { ...removal, method: 'POST' }, 400, [0, 1, 0]],
  ['broken', removal, 500, [0, 0, 1]],
];
for (const [name, how, status, [removed, kept, left]] of table) {
  test(`clean-up: ${name}`, async () => {
    const ledger = openLedger(file());
    ledger.created(creation('a', { removal: how }));
    const result = await removeCreated(ledger, 'http://127.0.0.1', answer(status));
    expect([result.removed, result.kept.length, result.left.length]).toEqual([removed, kept, left]);
    expect(ledger.open('http://127.0.0.1').length).toBe(left);
  });
}
