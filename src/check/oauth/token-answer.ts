import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { refusalComplaints } from './refusal-complaints.ts';
import { tokenComplaints } from './token-complaints.ts';

/** What an answer lacks: its place, what is promised there, and what came. */
export interface AnswerComplaint {
  readonly pointer: string;
  readonly documented: string;
  readonly received: string;
  /** Default: `fault`. */
  readonly kind?: 'debt';
  readonly source: string;
}

/**
 * A token answer holds what RFC 6749 and the integration notes promise, and may not be kept by caches; a refusal has the
 * status, code and headers of RFC 6749.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5
 * @example POST /backend/o/token/: must hold the number 36000 at /expires_in of a token answer, but holds 3600 (integer).
 */
export const tokenAnswer: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (exchange.response.status >= 500) return [];
  if (promise.kind !== 'token' && promise.kind !== 'refusal') return [];
  const complaints = promise.kind === 'token' ? tokenComplaints(input, promise) : refusalComplaints(input, promise);
  const what = promise.kind === 'token' ? 'a token answer' : `the refusal of ${promise.of}`;
  const must = promise.kind === 'token' ? 'give a token' : `refuse ${promise.of}`;
  return complaints.map(({ pointer, documented, received, kind, source }) =>
    oauthViolation(input, {
      rule: 'token-answer',
      kind: kind ?? 'fault',
      pointer,
      documented,
      received,
      message:
        pointer === 'status'
          ? `${oauthPlace(exchange)}: must ${must} (${documented}), but answered ${received}.`
          : `${oauthPlace(exchange)}: must hold ${documented} at ${pointer || 'the body'} of ${what}, but holds ${received}.`,
      source,
      fix:
        pointer === '/expires_in'
          ? 'Correct the lifetime in the service, or RETAIN_TOKEN_LIFETIME where it is meant.'
          : 'Correct the answer of the token endpoint.',
    }),
  );
};
