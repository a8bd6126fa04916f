import { SuiteError, TARGET_UNREACHABLE } from '../errors.ts';

/** No answer came: `TARGET_UNREACHABLE` with what a ledger needs to know of the request. */
export class UnreachableError extends SuiteError {
  /** True where the request left, so that the target may have acted on it. */
  readonly sent: boolean;
  /** How often it was repeated. */
  readonly retries: number;

  /**
   * @param message one sentence
   * @param sent whether the request left
   * @param retries how often it was repeated
   * @param cause the error underneath
   */
  constructor(message: string, sent: boolean, retries: number, cause?: unknown) {
    super(TARGET_UNREACHABLE, message, cause);
    this.name = 'UnreachableError';
    this.sent = sent;
    this.retries = retries;
  }
}
