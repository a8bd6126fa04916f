import type { Exchange } from '../http/exchange.ts';

/** Statuses that the standard `Response` refuses to combine with a body. */
const bodiless = [101, 204, 205, 304];

/** The answer of an exchange as the standard `Response`, as the protocol library reads it. */
export function exchangeResponse(exchange: Exchange): Response {
  const { status, headers, body } = exchange.response;
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
  );
  return new Response(bodiless.includes(status) ? null : body, { status, headers: new Headers(pairs) });
}
