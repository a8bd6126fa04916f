import { answerText } from '../answer-text.ts';
import type { Violation } from '../finding.ts';
import type { OAuthInput } from './oauth-rule.ts';

/** What differs from rule to rule. */
export type OAuthComplaint = Pick<Violation, 'rule' | 'documented' | 'message' | 'source' | 'fix'> &
  Partial<Pick<Violation, 'pointer' | 'received' | 'kind'>>;

/** A violation by an authorization server: a fault of the service at its status, unless told otherwise. */
export function oauthViolation({ exchange }: OAuthInput, complaint: OAuthComplaint): Violation {
  return { kind: 'fault', blame: 'service', pointer: 'status', received: answerText(exchange.response), ...complaint };
}
