/** A request as the sandbox reads it. */
export interface Incoming {
  readonly method: string;
  /** Path and query to the letter. */
  readonly target: string;
  /** Path, percent-encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Scheme and host by which the sandbox was called, from `Host` and `X-Forwarded-Proto`: `http://127.0.0.1:9000`. */
  readonly origin: string;
}

/** An answer as the sandbox gives it. */
export interface Outgoing {
  readonly status: number;
  /** Names as they shall appear on the wire; a list writes the header several times. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}
