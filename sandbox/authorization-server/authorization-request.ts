import type { Application } from './applications.ts';
import type { OAuthContext } from './oauth-context.ts';
import { OAuthError } from './oauth-error.ts';
import { redirectAllowed } from './redirect-allowed.ts';
import { registeredRedirects } from './registered-redirects.ts';
import { requestedScopes } from './requested-scopes.ts';

/** The parameters of an authorization request. */
export interface AuthorizationParameters {
  readonly values: ReadonlyMap<string, string>;
  /** Names that came more than once. */
  readonly repeated: readonly string[];
  /** By which the sandbox was called. */
  readonly origin: string;
}

/** A request that a user may be asked about. */
export interface ValidRequest {
  readonly kind: 'valid';
  readonly application: Application;
  readonly redirectUri: string;
  readonly responseType: string;
  readonly scopes: readonly string[];
  readonly state: string;
  readonly codeChallenge: string | null;
  readonly codeChallengeMethod: string | null;
}

/** What became of a request. */
export type AuthorizationRequest =
  | ValidRequest
  /** Nobody knows where to redirect to: a page. */
  | { readonly kind: 'fatal'; readonly description: string }
  /** The application is told. */
  | { readonly kind: 'refused'; readonly redirectUri: string; readonly state: string; readonly error: OAuthError };

const SINGLE = ['client_id', 'response_type', 'redirect_uri', 'scope', 'state'];
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s#]+$/;

/** The address to redirect to, or what is wrong with it. */
function redirectOf(
  context: OAuthContext,
  { values, origin }: AuthorizationParameters,
  application: Application,
): { readonly address: string } | { readonly problem: string } {
  const asked = values.get('redirect_uri');
  const registered = registeredRedirects(application, origin);
  if (asked === undefined) {
    const [only] = registered;
    return only !== undefined && registered.length === 1 ? { address: only } : { problem: 'Missing redirect URI.' };
  }
  if (!ABSOLUTE.test(asked)) return { problem: 'Invalid redirect URI.' };
  if (!context.faults.unregisteredRedirectAccepted && !redirectAllowed(asked, registered)) {
    return { problem: 'Mismatching redirect URI.' };
  }
  return { address: asked };
}

function checkResponseType(context: OAuthContext, responseType: string | undefined, application: Application): void {
  if (responseType === undefined) throw new OAuthError('invalid_request', 'Missing response_type parameter.');
  const known = responseType.includes('code') || responseType === 'none' || responseType === 'token';
  if (!known) throw new OAuthError('unsupported_response_type');
  const { grant } = application.details;
  const fits =
    (responseType === 'code' && (grant === 'authorization-code' || context.faults.grantNotChecked)) ||
    (responseType === 'token' && grant === 'implicit');
  if (!fits) throw new OAuthError('unauthorized_client');
}

/** The challenge and its method, `plain` if none is named. */
function challengeOf(
  context: OAuthContext,
  values: ReadonlyMap<string, string>,
): Pick<ValidRequest, 'codeChallenge' | 'codeChallengeMethod'> {
  const codeChallenge = values.get('code_challenge');
  if (codeChallenge === undefined) {
    if (context.pkceRequired && values.get('response_type') === 'code') {
      throw new OAuthError('invalid_request', 'Code challenge required.');
    }
    return { codeChallenge: null, codeChallengeMethod: null };
  }
  const codeChallengeMethod = values.get('code_challenge_method') ?? 'plain';
  if (codeChallengeMethod !== 'plain' && codeChallengeMethod !== 'S256') {
    throw new OAuthError('invalid_request', 'Transform algorithm not supported.');
  }
  return { codeChallenge, codeChallengeMethod };
}

/**
 * Checks an authorization request in oauthlib's order: client, redirect, then all that the application can be told.
 * @param context of the server
 * @param parameters of the request
 * @returns the request, or its refusal
 */
export function authorizationRequest(context: OAuthContext, parameters: AuthorizationParameters): AuthorizationRequest {
  const { values, repeated } = parameters;
  const twice = SINGLE.find((name) => repeated.includes(name));
  if (twice) return { kind: 'fatal', description: `Duplicate ${twice} parameter.` };
  const clientId = values.get('client_id');
  if (!clientId) return { kind: 'fatal', description: 'Missing client_id parameter.' };
  const application = context.applications.byClientId(clientId);
  if (!application) return { kind: 'fatal', description: 'Invalid client_id parameter value.' };
  const redirect = redirectOf(context, parameters, application);
  if ('problem' in redirect) return { kind: 'fatal', description: redirect.problem };
  const state = values.get('state') ?? '';
  try {
    const responseType = values.get('response_type');
    checkResponseType(context, responseType, application);
    const challenge = challengeOf(context, values);
    const scopes = requestedScopes(values.get('scope'), context);
    const accepted = { application, redirectUri: redirect.address, responseType: responseType ?? '', scopes, state };
    return { kind: 'valid', ...accepted, ...challenge };
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return { kind: 'refused', redirectUri: redirect.address, state, error };
  }
}
