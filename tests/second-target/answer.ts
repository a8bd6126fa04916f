/** A request as the second target sees it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** Origin under which it was called. */
  readonly origin: string;
}

/** What the second target answers; a body of `undefined` is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * A refusal in the words of Django REST framework.
 * @param status of the answer
 * @param detail what is wrong
 * @param headers that belong to it
 * @returns the answer
 */
export function refusal(status: number, detail: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: { detail } };
}
