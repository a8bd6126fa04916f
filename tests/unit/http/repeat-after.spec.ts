import { expect, test } from '@playwright/test';
import { repeatAfter, type Situation } from '../../../src/http/repeat-after.ts';
import { retryAfter } from '../../../src/http/retry-after.ts';
import type { Attempt } from '../../../src/http/send-request.ts';

const answer = (status: number, headers: Record<string, string> = {}): Attempt => ({
  request: { method: 'GET', url: '', headers: {}, body: null },
  response: { status, headers, body: '' },
  startedAt: '',
  durationMs: 0,
  retries: 0,
});
const failure = (code: string, sent: boolean): Attempt => ({ cause: Object.assign(new Error(code), { code }), sent });
const usual = { repeatable: true, retries: 0, waitedMs: 0, alive: true };

const cases: readonly (readonly [string, Partial<Situation> & { attempt: Attempt }, number | null])[] = [
  ['200 stands', { attempt: answer(200) }, null],
  ['500 stands: it is what is tested', { attempt: answer(500) }, null],
  ['503', { attempt: answer(503) }, 100],
  ['503 for the second time', { attempt: answer(503), retries: 1 }, 400],
  ['503 for the fifth time', { attempt: answer(503), retries: 4 }, null],
  ['503 with Retry-After', { attempt: answer(503, { 'retry-after': '2' }) }, 2000],
  ['503 of a target that is gone', { attempt: answer(503), alive: false }, null],
  ['429 of a target that is gone otherwise', { attempt: answer(429, { 'retry-after': '2' }), alive: false }, 2000],
  ['429 that asked often enough', { attempt: answer(429, { 'retry-after': '20' }), waitedMs: 50_000 }, null],
  ['502 of a write', { attempt: answer(502), repeatable: false }, null],
  ['503 of a write', { attempt: answer(503), repeatable: false }, 100],
  ['refused, write', { attempt: failure('ECONNREFUSED', false), repeatable: false }, 100],
  ['refused by what never answered', { attempt: failure('ECONNREFUSED', false), retries: 1, alive: false }, null],
  ['reset, read', { attempt: failure('UND_ERR_SOCKET', true) }, 100],
  ['reset, write', { attempt: failure('UND_ERR_SOCKET', true), repeatable: false }, null],
  ['time-out twice', { attempt: failure('UND_ERR_HEADERS_TIMEOUT', true), retries: 1 }, null],
  ['a certificate does not mend itself', { attempt: failure('CERT_HAS_EXPIRED', false) }, null],
];
for (const [name, given, want] of cases) {
  test(`repeat: ${name}`, () => {
    expect(repeatAfter({ ...usual, ...given })).toBe(want);
  });
}

const now = Date.parse('2026-11-24T10:00:00Z');
const waits: readonly (readonly [string, string | readonly string[] | undefined, number | null])[] = [
  ['seconds', '120', 120_000],
  ['a date', 'Tue, 24 Nov 2026 10:00:30 GMT', 30_000],
  ['a date that has passed', 'Tue, 24 Nov 2026 09:00:00 GMT', 0],
  ['twice', ['1', '2'], 1000],
  ['nonsense', 'soon', null],
  ['nothing', undefined, null],
];
for (const [name, given, want] of waits) {
  test(`Retry-After: ${name}`, () => {
    expect(retryAfter(given, now)).toBe(want);
  });
}
