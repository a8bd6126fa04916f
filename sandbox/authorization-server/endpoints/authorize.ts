import type { Outgoing } from '../../exchange.ts';
import { authorizationGrant } from '../authorization-grant.ts';
import { type AuthorizationRequest, authorizationRequest, type ValidRequest } from '../authorization-request.ts';
import type { Endpoint, UserVisit } from '../endpoint.ts';
import { formEncoded } from '../form-encoded.ts';
import { htmlAnswer } from '../html-answer.ts';
import { authorizeErrorPage } from '../markup/authorize-error-page.ts';
import { type Consent, consentFields, consentPage } from '../markup/consent-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import { redirectAnswer } from '../redirect-answer.ts';
import { scopeDescriptions } from '../requested-scopes.ts';

const VARY = { Vary: 'Cookie' };
const REQUIRED = ['redirect_uri', 'scope', 'client_id', 'response_type'];

/** Tells the application, or shows a page where nobody knows where it is. */
function refusal(context: OAuthContext, request: Exclude<AuthorizationRequest, ValidRequest>): Outgoing {
  if (request.kind === 'fatal')
    return htmlAnswer(400, authorizeErrorPage('invalid_request', request.description), VARY);
  const { redirectUri, state, error } = request;
  const pairs = [
    ['error', error.code],
    ...(error.description === null ? [] : [['error_description', error.description] as const]),
    ...(state === '' || context.faults.stateLost ? [] : [['state', state] as const]),
  ] as const;
  return redirectAnswer(`${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${formEncoded(pairs)}`, VARY);
}

function consent(context: OAuthContext, visit: UserVisit, state: Omit<Consent, 'formToken'>): Outgoing {
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  return htmlAnswer(200, consentPage({ ...state, formToken }), { ...VARY, 'Set-Cookie': cookie });
}

function queryOf({ incoming }: UserVisit): ReadonlyMap<string, string> {
  return new Map(incoming.query);
}

function parametersOf(visit: UserVisit, values: ReadonlyMap<string, string>) {
  const names = [...visit.incoming.query.keys()];
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  return { values, repeated, origin: visit.incoming.origin };
}

/** Whether a living token of the same user and application has these scopes already. */
function agreedBefore(context: OAuthContext, request: ValidRequest, visit: UserVisit): boolean {
  return context.tokens
    .accessOf(visit.user)
    .filter((token) => token.application === request.application && !context.tokens.isExpired(token))
    .some((token) => request.scopes.every((scope) => token.scopes.includes(scope)));
}

function ask(context: OAuthContext, visit: UserVisit): Outgoing {
  const values = queryOf(visit);
  const request = authorizationRequest(context, parametersOf(visit, values));
  if (request.kind !== 'valid') return refusal(context, request);
  const skip = values.get('approval_prompt') === 'auto' && agreedBefore(context, request, visit);
  if (skip || context.faults.consentSkipped) {
    return redirectAnswer(authorizationGrant(context, request, visit.user), VARY);
  }
  return consent(context, visit, {
    applicationName: request.application.details.name,
    permissions: request.scopes.map((scope) => scopeDescriptions[scope] ?? scope),
    missing: [],
    values: {
      redirect_uri: request.redirectUri,
      scope: request.scopes.join(' '),
      nonce: values.get('nonce') ?? '',
      client_id: request.application.details.clientId,
      state: request.state,
      response_type: request.responseType,
      code_challenge: request.codeChallenge ?? '',
      code_challenge_method: request.codeChallengeMethod ?? '',
      claims: values.get('claims') ?? '',
    },
  });
}

function answered(context: OAuthContext, visit: UserVisit): Outgoing {
  const posted = new Map(consentFields.map((name) => [name, visit.form.get(name)?.trim() ?? ''] as const));
  const missing = REQUIRED.filter((name) => !visit.form.get(name)?.trim());
  if (missing.length > 0) {
    const values = Object.fromEntries(posted);
    return consent(context, visit, { applicationName: '', permissions: [], missing, values });
  }
  // What the form left empty may still stand in the address.
  const optional = ['code_challenge', 'code_challenge_method', 'nonce', 'claims'];
  const told = [...posted].filter(([name, value]) => value !== '' || !optional.includes(name));
  const request = authorizationRequest(
    context,
    parametersOf(visit, new Map<string, string>([...queryOf(visit), ...told])),
  );
  if (request.kind === 'fatal') return refusal(context, request);
  const allow = !['', 'false', '0'].includes(visit.form.get('allow')?.toLowerCase() ?? '');
  if (!allow && !context.faults.cancelGivesCode) {
    return refusal(context, { ...request, kind: 'refused', error: new OAuthError('access_denied') });
  }
  if (request.kind !== 'valid') return refusal(context, request);
  return redirectAnswer(authorizationGrant(context, request, visit.user), VARY);
}

/**
 * `/backend/o/authorize/`: RFC 6749, 4.1.1, with the page that asks the user.
 * @param context of the server
 * @returns the endpoint
 */
export function authorize(context: OAuthContext): Endpoint {
  const post = (visit: UserVisit): Outgoing => answered(context, visit);
  return {
    path: /^\/backend\/o\/authorize\/$/,
    kind: 'page for users',
    methods: { GET: (visit) => ask(context, visit), POST: post, PUT: post },
  };
}
