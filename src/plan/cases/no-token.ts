import type { PlannedCase } from '../planned-case.ts';
import type { CaseKind, CaseSource } from './case-source.ts';
import { validValues } from './valid-values.ts';

/** Heading of the tests that call without a usable token. */
export const TOKEN_REQUIRED = 'token required';

/**
 * The smallest valid request with something else in place of the token.
 * @param source the operation and what is known of it
 * @param identity name of the identity that sends it
 * @param difference what differs, in words
 * @returns the case; none where the document says that the operation needs no credentials
 */
export function withoutToken(source: CaseSource, identity: string, difference: string): readonly PlannedCase[] {
  if (source.operation.security.length === 0 || source.operation.security.some((one) => Object.keys(one).length === 0))
    return [];
  return [
    {
      id: `${source.operation.id} | ${TOKEN_REQUIRED} | ${identity}`,
      operation: source.operation.id,
      service: source.operation.service,
      aspect: TOKEN_REQUIRED,
      scenario: identity,
      difference,
      mutation: null,
      identity,
      method: null,
      values: validValues(source, 'none'),
      expected: { kind: 'unauthorized', statuses: ['401'] },
    },
  ];
}

/** The request without a token. */
export const noToken: CaseKind = (source) => withoutToken(source, 'anonymous', 'no token is sent');
