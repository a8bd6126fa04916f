/** What the client needs to know of the settings; `Settings` fits as it is. */
export interface HttpOptions {
  /** Host names, or host and port, that may be called; lower case. */
  readonly allowHosts: readonly string[];
  /** Requests a second, `null` for no limit. */
  readonly maxRps: number | null;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Milliseconds until an answer is given up. */
  readonly timeoutMs: number;
  /** Bytes of a body beyond which an answer is given up. Default: 32 MiB. */
  readonly maxBodyBytes?: number;
}
