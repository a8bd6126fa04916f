import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

/**
 * An application, and so its secret, is shown to the person who registered it and to nobody else.
 *
 * @see Django OAuth Toolkit, views for applications: each is looked up among those of the signed-in user
 * @example PAGE /backend/o/applications/: shows an application to a person who did not register it (answered 200).
 */
export const tenancyKept: OAuthRule = (input) => {
  const { promise, exchange } = input;
  const { status } = exchange.response;
  if (promise.kind !== 'foreign page' || status >= 300) return [];
  return [
    oauthViolation(input, {
      rule: 'tenancy-kept',
      documented: '404',
      received: String(status),
      message: `${oauthPlace(exchange)}: shows an application to a person who did not register it (answered ${status}).`,
      source: 'integration notes: applications are visible only to the user who made them',
      fix: 'Let the pages of applications look among those of the signed-in user only.',
    }),
  ];
};
