import { expect, test } from '@playwright/test';
import { absentEndpoint } from '../../../src/engine/absent-endpoint.ts';
import type { GrantStep } from '../../../src/tokens/trial/grant-case.ts';
import { refusalPromise } from '../../../src/tokens/trial/refusal-promise.ts';
import { tokenPromise } from '../../../src/tokens/trial/token-promise.ts';
import { sampleExchange } from '../tokens/sample-exchange.ts';

const own = 'http://127.0.0.1/backend/core/authentication/token/';
const ownStep = (status: number): GrantStep => {
  const exchange = sampleExchange(status, '');
  return { promise: tokenPromise('password'), exchange: { ...exchange, request: { ...exchange.request, url: own } } };
};
const standard = (status: number): GrantStep => ({
  promise: refusalPromise('a wrong password', ['invalid_grant']),
  exchange: sampleExchange(status, ''),
});
const page: GrantStep = { promise: { kind: 'foreign page' }, exchange: sampleExchange(404, '') };

const table: readonly (readonly [string, readonly GrantStep[], string | null])[] = [
  ['both are there', [standard(400), ownStep(200)], null],
  [
    'the JSON endpoint is not',
    [ownStep(404)],
    `POST ${own} answered 404, so there is no such endpoint; check RETAIN_PASSWORD_TOKEN_URL.`,
  ],
  [
    'the token endpoint is not',
    [standard(404)],
    'POST http://127.0.0.1/backend/o/token/ answered 404, so there is no such endpoint; check RETAIN_AUTH_URL.',
  ],
  ['a page that is not shown is none of them', [page], null],
];
for (const [name, steps, want] of table) {
  test(name, () => expect(absentEndpoint(steps, own)).toBe(want));
}
