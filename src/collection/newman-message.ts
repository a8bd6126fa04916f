/** What the parent tells Newman's process to do. Secrets travel here and nowhere else. */
export interface NewmanTask {
  readonly collection: unknown;
  readonly environment: unknown;
  /** Values that win over those of the environment. */
  readonly variables: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly requestTimeoutMs: number;
}

/** One request as Newman saw it, unmasked: it goes over the process's channel and never to the disk. */
export interface RawRequest {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  readonly status: number | null;
  readonly responseHeaders: Readonly<Record<string, string | readonly string[]>>;
  readonly responseBody: string;
  readonly startedAt: string;
  readonly responseMs: number;
  readonly passedAssertions: readonly string[];
  readonly failedAssertions: readonly { readonly test: string; readonly message: string }[];
  readonly scriptErrors: readonly string[];
  readonly requestError: string | null;
}

/** What Newman's process tells its parent. */
export type NewmanMessage =
  | { readonly kind: 'request'; readonly request: RawRequest }
  | { readonly kind: 'done'; readonly error: string | null };
