import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { deadlines } from './deadlines.ts';
import { describeFailure } from './describe-failure.ts';
import type { Exchange, HttpRequest } from './exchange.ts';
import type { HttpOptions } from './http-options.ts';
import { type OriginHealth, originHealth } from './origin-health.ts';
import { originOf } from './origin-of.ts';
import { rateLimiter } from './rate-limiter.ts';
import { repeatAfter } from './repeat-after.ts';
import { type Attempt, type Route, sendRequest } from './send-request.ts';
import { slots } from './slots.ts';
import { UnreachableError } from './unreachable-error.ts';

/** What a caller may say of one request. */
export interface SendOptions {
  /** True where sending it twice does no harm. Default: true for GET, HEAD, OPTIONS and TRACE. */
  readonly repeatable?: boolean;
}

/** All traffic of a run goes through one of these. */
export interface HttpClient {
  /**
   * Sends a request and gives its answer, whatever its status; redirects are not followed.
   *
   * @throws UnreachableError (`TARGET_UNREACHABLE`) without an answer, SuiteError `HOST_NOT_ALLOWED`
   */
  send(request: HttpRequest, options?: SendOptions): Promise<Exchange>;
  /** Requests that were sent, repeats included, and how many of them were repeats. */
  counts(): { readonly requests: number; readonly retries: number };
  /** Ends all connections. */
  close(): Promise<void>;
}

/** One origin: its connections, and how it has been doing. */
interface Destination extends Route {
  readonly health: OriginHealth;
  /** Answers in a row that asked to wait. */
  throttled: number;
  /** `performance.now()` until which nobody sends. */
  pausedUntil: number;
}

/** One answer that asks to wait may concern one request; several in a row concern everybody. */
const throttledInARow = 3;

/**
 * The HTTP client: keep-alive connections per origin, a limit of requests at once and a second, a time-out, and repeats
 * for reasons of the environment (429, 502, 503, 504, resets, time-outs), each counted in `Exchange.retries`.
 *
 * @param options the fields of the settings that matter here
 */
export function httpClient(options: HttpOptions): HttpClient {
  const destinations = new Map<string, Destination>();
  const clock = deadlines(options.timeoutMs);
  const limit = rateLimiter(options.maxRps);
  const places = slots(options.concurrency);
  let requests = 0;
  let repeated = 0;

  function destinationOf(url: string): Destination {
    const end = url.indexOf('/', 8);
    const key = end < 0 ? url : url.slice(0, end);
    const known = destinations.get(key);
    if (known !== undefined) return known;
    const origin = originOf(url, options.allowHosts);
    const destination = destinations.get(origin) ?? open(origin, options, clock);
    destinations.set(origin, destination);
    return destination;
  }

  /** `null` where the target is gone, which may have become known while the request waited for its turn. */
  async function attempt(destination: Destination, request: HttpRequest): Promise<Attempt | null> {
    for (let pause = pauseOf(destination); pause > 0; pause = pauseOf(destination)) await sleep(pause);
    const turn = limit();
    if (turn !== null) await turn;
    const place = places.take();
    if (place !== null) await place;
    const { health } = destination;
    const refused = health.gone() && !health.mayProbe();
    if (!refused) requests += 1;
    const result = refused ? null : await sendRequest(destination, request);
    places.give();
    return result;
  }

  async function send(request: HttpRequest, { repeatable = isSafe(request.method) }: SendOptions = {}) {
    const destination = destinationOf(request.url);
    const { health } = destination;
    let waitedMs = 0;
    for (let retries = 0; ; retries += 1) {
      const result = await attempt(destination, request);
      if (result === null) throw goneError(request, retries);
      note(destination, result);
      const alive = !health.gone() && health.known();
      const wait = repeatAfter({ attempt: result, repeatable, retries, waitedMs, alive });
      if (wait === null) return finish(request, result, retries);
      if ('response' in result) waitedMs += wait;
      repeated += 1;
      if (destination.throttled >= throttledInARow) destination.pausedUntil = performance.now() + wait;
      await sleep(wait);
    }
  }

  return {
    send,
    counts: () => ({ requests, retries: repeated }),
    async close() {
      clock.close();
      await Promise.all([...destinations.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

function open(origin: string, options: HttpOptions, clock: Route['deadlines']): Destination {
  const pool = new Pool(origin, {
    connections: options.concurrency,
    pipelining: 1,
    connect: { timeout: options.timeoutMs },
    // The client's own clock covers both, with one timer for all.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: options.maxBodyBytes ?? 32 * 1024 * 1024,
  });
  const { timeoutMs } = options;
  return { pool, origin, deadlines: clock, timeoutMs, health: originHealth(), throttled: 0, pausedUntil: 0 };
}

function pauseOf(destination: Destination): number {
  return destination.pausedUntil === 0 ? 0 : destination.pausedUntil - performance.now();
}

function note(destination: Destination, result: Attempt): void {
  const status = 'response' in result ? result.response.status : 0;
  if (status === 0 || (status >= 502 && status <= 504)) destination.health.ill(status !== 0);
  else destination.health.well();
  const asked = 'response' in result && (status === 429 || status === 503) && 'retry-after' in result.response.headers;
  destination.throttled = asked ? destination.throttled + 1 : 0;
}

function finish(request: HttpRequest, result: Attempt, retries: number): Exchange {
  if ('response' in result) return retries === 0 ? result : { ...result, retries };
  const message = `${place(request)} got no answer: ${describeFailure(result.cause)}.`;
  throw new UnreachableError(message, result.sent, retries, result.cause);
}

function goneError(request: HttpRequest, retries: number): UnreachableError {
  return new UnreachableError(
    `${place(request)} was not sent: nothing usable has come from there for ten seconds.`,
    retries > 0,
    retries,
  );
}

/** Without the query, which may hold a code. */
function place(request: HttpRequest): string {
  return `${request.method} ${request.url.replace(/[?#].*/s, '')}`;
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'TRACE';
}
