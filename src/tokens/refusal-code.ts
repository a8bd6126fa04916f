import { type ErrorCode, TARGET_UNREACHABLE, TOKEN_REFUSED } from '../errors.ts';

/** Statuses that speak of the environment and not of the request. */
const environment = [429, 502, 503, 504];

/**
 * The code of a failure to get a token: a target that is throttling or down has refused nothing, and may be asked again.
 *
 * @param status of the answer
 */
export function refusalCode(status: number): ErrorCode {
  return environment.includes(status) ? TARGET_UNREACHABLE : TOKEN_REFUSED;
}
