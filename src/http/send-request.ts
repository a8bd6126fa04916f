import { type Dispatcher, errors, type Pool } from 'undici';
import type { Deadlines, Expiring } from './deadlines.ts';
import type { Exchange, HttpRequest } from './exchange.ts';

/** Why one attempt brought no answer. */
export interface FailedAttempt {
  readonly cause: Error;
  /** True where the request left, so that the target may have acted on it. */
  readonly sent: boolean;
}

/** What one attempt brought; a 500 is an answer. */
export type Attempt = Exchange | FailedAttempt;

/** The places that a request goes through. */
export interface Route {
  readonly pool: Pool;
  readonly origin: string;
  readonly deadlines: Deadlines;
  readonly timeoutMs: number;
}

/**
 * Sends a request once and reads the whole answer; redirects are answers like any other.
 *
 * It speaks to undici's `dispatch`, below its streams, because a body is always read whole here.
 *
 * @returns the exchange, or why there is none; never rejects
 */
export function sendRequest(route: Route, request: HttpRequest): Promise<Attempt> {
  return new Promise((resolve) => {
    const handler = new AttemptHandler(request, route, resolve);
    try {
      route.pool.dispatch(
        {
          origin: route.origin,
          path: request.url.slice(route.origin.length).split('#', 1)[0] || '/',
          method: request.method,
          headers: request.headers,
          body: request.body,
        },
        handler,
      );
    } catch (error) {
      handler.fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

class AttemptHandler implements Dispatcher.DispatchHandler, Expiring {
  dueAt: number;
  readonly #request: HttpRequest;
  readonly #route: Route;
  readonly #resolve: (attempt: Attempt) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #headers: Exchange['response']['headers'] = {};
  #startedAt = 0;
  #startedOn = 0;

  constructor(request: HttpRequest, route: Route, resolve: (attempt: Attempt) => void) {
    this.#request = request;
    this.#route = route;
    this.#resolve = resolve;
    this.dueAt = performance.now() + route.timeoutMs;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#startedAt = performance.now();
    this.#startedOn = Date.now();
    this.dueAt = this.#startedAt + this.#route.timeoutMs;
    this.#route.deadlines.watch(this);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: object): void {
    this.#status = status;
    this.#headers = headers as Exchange['response']['headers'];
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#route.deadlines.release(this);
    const [first] = this.#chunks;
    const whole = this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : first;
    this.#resolve({
      request: this.#request,
      response: { status: this.#status, headers: this.#headers, body: whole?.toString('utf8') ?? '' },
      startedAt: new Date(this.#startedOn).toISOString(),
      durationMs: performance.now() - this.#startedAt,
      retries: 0,
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  expire(): void {
    this.#controller?.abort(this.#status === 0 ? new errors.HeadersTimeoutError() : new errors.BodyTimeoutError());
  }

  fail(cause: Error): void {
    this.#route.deadlines.release(this);
    this.#resolve({ cause, sent: this.#controller !== null });
  }
}
