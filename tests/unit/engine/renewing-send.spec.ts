import { expect, test } from '@playwright/test';
import { renewingSend } from '../../../src/engine/renewing-send.ts';
import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';

/** A target that accepts one token, and a store whose renewals give the tokens of a list. */
function double(good: string, renewals: readonly string[]) {
  const sent: string[] = [];
  const renewed: string[] = [];
  const send = async (request: HttpRequest): Promise<Exchange> => {
    const token = request.headers['authorization'] ?? 'none';
    sent.push(token);
    const status = token === good ? 200 : 401;
    const response = { status, headers: {}, body: '' };
    return { request, response, startedAt: '2026-11-24T10:00:00.000Z', durationMs: 1, retries: 0 };
  };
  const tokens = {
    holder: (header: string) => (header.startsWith('Bearer of ') ? 'administrator' : null),
    renew: async (_name: string, stale?: string | null) => {
      renewed.push(stale ?? '');
      return renewals[renewed.length - 1] ?? null;
    },
  };
  return { sending: renewingSend({ send }, tokens), sent, renewed };
}

const request = (authorization?: string): HttpRequest => ({
  method: 'GET',
  url: 'http://127.0.0.1/api/v1/member/tiers?page=2',
  headers: authorization === undefined ? {} : { authorization },
  body: null,
});

test('an answer that is no 401 is left alone', async () => {
  const { sending, sent } = double('Bearer of now', []);
  expect((await sending(request('Bearer of now'))).response.status).toBe(200);
  expect(sent).toEqual(['Bearer of now']);
});

test('a refused token is renewed once and the request sent again', async () => {
  const { sending, sent, renewed } = double('Bearer of now', ['Bearer of now']);
  const { response, request: last } = await sending(request('Bearer of yesterday'));
  expect(response.status).toBe(200);
  expect(last.headers['authorization']).toBe('Bearer of now');
  expect(sent).toEqual(['Bearer of yesterday', 'Bearer of now']);
  expect(renewed).toEqual(['Bearer of yesterday']);
});

test('tokens that nobody holds and no token at all are expected to be refused', async () => {
  const { sending, sent, renewed } = double('Bearer of now', ['Bearer of now']);
  await sending(request('Bearer not-a-token'));
  await sending(request());
  expect(sent).toEqual(['Bearer not-a-token', 'none']);
  expect(renewed).toEqual([]);
});

test('where a new token does not help, the place gets no further renewal', async () => {
  const { sending, sent, renewed } = double('nothing', ['Bearer of one', 'Bearer of two']);
  expect((await sending(request('Bearer of none'))).response.status).toBe(401);
  expect((await sending(request('Bearer of one'))).response.status).toBe(401);
  expect(renewed).toEqual(['Bearer of none']);
  expect(sent).toEqual(['Bearer of none', 'Bearer of one', 'Bearer of one']);
});
