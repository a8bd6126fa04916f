import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { authorizingWeaknesses } from '../../authorization-server/weaknesses/authorizing-weaknesses.ts';
import { exchangingWeaknesses } from '../../authorization-server/weaknesses/exchanging-weaknesses.ts';
import { grantingWeaknesses } from '../../authorization-server/weaknesses/granting-weaknesses.ts';
import { usingWeaknesses } from '../../authorization-server/weaknesses/using-weaknesses.ts';
import type { Weakness } from '../../authorization-server/weaknesses/weakness.ts';
import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Stage } from '../stage.ts';

const { administrator } = seededAccounts.accounts;
const { password } = seededAccounts.applications;
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };

/** A weakness of the authorization server as part of a whole sandbox. */
function weak(id: string, weakness: Omit<Weakness, 'fault'>): FaultCase {
  return shows(id, ({ web }) => weakness.see(web), weakness.sound, weakness.weak);
}

/** A look at one field of a token answer. */
function answered(field: string): (stage: Stage) => unknown {
  return ({ web }) => web.token(login, password).json[field];
}

/** Faults of the authorization server. */
export const oauthCases: readonly FaultCase[] = [
  weak('code-reusable', exchangingWeaknesses.codeReusable),
  weak('unknown-code-accepted', exchangingWeaknesses.unknownCodeAccepted),
  weak('code-of-another-client-accepted', exchangingWeaknesses.codeOfAnotherClientAccepted),
  weak('wrong-secret-accepted', grantingWeaknesses.wrongSecretAccepted),
  weak('missing-secret-accepted', grantingWeaknesses.missingSecretAccepted),
  weak('grant-not-checked', grantingWeaknesses.grantNotChecked),
  weak('introspection-without-client', usingWeaknesses.introspectWithoutClient),
  weak('refresh-of-another-client-accepted', exchangingWeaknesses.refreshOfAnotherClientAccepted),
  weak('unregistered-redirect-accepted', authorizingWeaknesses.unregisteredRedirectAccepted),
  weak('other-redirect-accepted', exchangingWeaknesses.otherRedirectAcceptedForCode),
  weak('state-lost', authorizingWeaknesses.stateLost),
  weak('state-changed', authorizingWeaknesses.stateChanged),
  weak('verifier-ignored', exchangingWeaknesses.verifierIgnored),
  weak('missing-verifier-accepted', exchangingWeaknesses.missingVerifierAccepted),
  weak('cancel-gives-code', authorizingWeaknesses.cancelGivesCode),
  weak('wrong-password-accepted', grantingWeaknesses.wrongPasswordAccepted),
  weak('scope-request-ignored', grantingWeaknesses.scopeIgnored),
  weak('unknown-scope-accepted', grantingWeaknesses.unknownScopeAccepted),
  weak('scope-widened-on-refresh', exchangingWeaknesses.scopeWidenedOnRefresh),
  weak('refresh-reusable', exchangingWeaknesses.refreshReusable),
  weak('introspection-lies', usingWeaknesses.introspectTellsDeadTokenActive),
  weak('no-store-missing', grantingWeaknesses.cacheControlMissing),
  weak('client-challenge-missing', grantingWeaknesses.wwwAuthenticateMissing),
  weak('token-error-answers-200', grantingWeaknesses.tokenErrorStatus),
  weak('token-error-code-wrong', grantingWeaknesses.tokenErrorCode),
  weak('foreign-applications-visible', authorizingWeaknesses.foreignApplicationsVisible),
  shows('lifetime-wrong', answered('expires_in'), 36000, 3600),
  shows('lifetime-as-text', answered('expires_in'), 36000, '36000'),
  shows('token-type-missing', answered('token_type'), 'Bearer', undefined),
  shows('refresh-token-missing', ({ web }) => 'refresh_token' in web.token(login, password).json, true, false),
  shows(
    'old-token-survives-refresh',
    ({ web }) => {
      const { access_token: old, refresh_token: token } = web.token(login, password).json;
      web.token({ grant_type: 'refresh_token', refresh_token: String(token) }, password);
      return web.send('GET', addresses.milk, { headers: { authorization: `Bearer ${old}` } }).status;
    },
    401,
    200,
  ),
];
