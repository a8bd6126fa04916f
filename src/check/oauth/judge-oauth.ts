import { answerText } from '../answer-text.ts';
import type { Violation } from '../finding.ts';
import { oauthRules } from './index.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthInput } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

const unavailable = new Set([429, 502, 503, 504]);

/** Lets every rule of OAuth have its say about one answer; an answer of the environment is only that. */
export function judgeOAuth(input: OAuthInput): readonly Violation[] {
  const { response } = input.exchange;
  if (!unavailable.has(response.status)) return oauthRules.flatMap((rule) => rule(input));
  return [
    {
      ...oauthViolation(input, {
        rule: 'target-available',
        kind: 'environment',
        documented: 'an answer of the authorization server itself',
        received: answerText(response),
        message: `${oauthPlace(input.exchange)}: answered ${response.status}, so the case could not be judged.`,
        source: 'RFC 9110, section 15.6',
        fix: 'Run again when the target is up, or lower RETAIN_MAX_RPS.',
      }),
      blame: 'environment',
    },
  ];
}
