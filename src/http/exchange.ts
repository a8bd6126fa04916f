/** A request as it goes over the wire. Header names are lower case. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute address, query included. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, `null` for none. */
  readonly body: string | null;
}

/** An answer as it came. Header names are lower case; a header that came twice is a list. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The body as UTF-8 text, empty for none. */
  readonly body: string;
}

/** One request and its answer. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** From the first byte sent to the last byte read, in milliseconds. */
  readonly durationMs: number;
  /** How often the request was sent before this answer, for reasons of the environment. */
  readonly retries: number;
}
