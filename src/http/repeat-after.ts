import { retryAfter } from './retry-after.ts';
import type { Attempt } from './send-request.ts';

/** What is known when an attempt has ended. */
export interface Situation {
  readonly attempt: Attempt;
  /** True where repeating does no harm even if the target acted on the request. */
  readonly repeatable: boolean;
  /** How often the request was repeated so far. */
  readonly retries: number;
  /** Milliseconds that were waited for `Retry-After` so far. */
  readonly waitedMs: number;
  /** The origin has answered before, and is not gone for good. */
  readonly alive: boolean;
}

/** Milliseconds before the first, second, … repeat. */
const backoffMs = [100, 400, 1200, 3000];
/** A target that asks for more is not waited for: its answer stands. */
const longestWaitMs = 30_000;
const longestSumMs = 60_000;

/**
 * Decides whether a request is sent again for reasons of the environment, and when.
 *
 * 429 and 503 say that nothing was done, so any method may be repeated. After 502, 504, a reset or a time-out the target
 * may have acted: only what does no harm is repeated. A request that never left may always be repeated.
 *
 * @returns milliseconds to wait, or `null` where the attempt stands
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function repeatAfter(situation: Situation): number | null {
  const { attempt } = situation;
  return 'response' in attempt ? afterStatus(attempt.response, situation) : afterFailure(attempt, situation);
}

function afterStatus(
  response: { readonly status: number; readonly headers: Readonly<Record<string, string | readonly string[]>> },
  situation: Situation,
): number | null {
  const { status, headers } = response;
  if (status !== 429 && status !== 502 && status !== 503 && status !== 504) return null;
  if (status !== 429 && !situation.alive) return null;
  if ((status === 502 || status === 504) && !situation.repeatable) return null;
  const asked = status === 429 || status === 503 ? retryAfter(headers['retry-after'], Date.now()) : null;
  if (asked === null) return backoffMs[situation.retries] ?? null;
  if (asked > longestWaitMs || situation.waitedMs + asked > longestSumMs || situation.retries >= 20) return null;
  return Math.max(asked, 10);
}

function afterFailure(attempt: { readonly cause: Error; readonly sent: boolean }, situation: Situation): number | null {
  if (attempt.sent && !situation.repeatable) return null;
  const code = 'code' in attempt.cause ? String(attempt.cause.code) : '';
  if (!isPassing(code)) return null;
  // A time-out has cost its time already, and a target that never answered is more likely wrong than busy.
  const most = code.endsWith('_TIMEOUT') || !situation.alive ? 1 : backoffMs.length;
  return situation.retries < most ? (backoffMs[situation.retries] ?? null) : null;
}

/** Certificates, unknown hosts and unreadable answers do not mend themselves. */
function isPassing(code: string): boolean {
  return /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(
    code,
  );
}
