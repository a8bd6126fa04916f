import type { Incoming, Outgoing } from '../exchange.ts';
import { csrfRefusedPage } from './csrf-refused-page.ts';
import type { Endpoint } from './endpoint.ts';
import { htmlAnswer } from './html-answer.ts';
import type { OAuthContext } from './oauth-context.ts';
import { percentEncoded } from './percent-encoded.ts';
import { type Form, requestForm } from './request-form.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** The page for people who have to sign in first. */
function loginRedirect(context: OAuthContext, incoming: Incoming): Outgoing {
  const headers: Record<string, string> = {
    Location: `/login?next=${percentEncoded(incoming.target)}`,
    Vary: 'Cookie',
  };
  if (incoming.cookies['sessionid']) headers['Set-Cookie'] = context.sessions.removal;
  return htmlAnswer(302, '', headers);
}

/** The handler of a method, or Django's answer where there is none. */
function byMethod<Visit>(
  method: string,
  methods: Readonly<Partial<Record<string, (visit: Visit) => Outgoing>>>,
  headers: Outgoing['headers'],
): (visit: Visit) => Outgoing {
  const handler = methods[method === 'HEAD' ? 'GET' : method];
  if (handler && Object.hasOwn(methods, method === 'HEAD' ? 'GET' : method)) return handler;
  const allowed = ['GET', 'POST', 'PUT', 'DELETE'].filter((name) => methods[name]);
  const Allow = [...allowed, ...(methods['GET'] ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return () => htmlAnswer(method === 'OPTIONS' ? 200 : 405, '', { Allow, ...headers });
}

/**
 * Leads a request into an endpoint as Django's middleware does: first the CSRF token, then the session, then the method.
 * @param context of the server
 * @param endpoint whose path matched
 * @param id found in the path
 * @param incoming the request
 * @returns the answer
 */
export function dispatch(context: OAuthContext, endpoint: Endpoint, id: string, incoming: Incoming): Outgoing {
  // Django reads a form out of a POST only.
  const form: Form = incoming.method === 'POST' ? requestForm(incoming) : new Map();
  const exempt = endpoint.kind === 'service' || (endpoint.kind === 'any method' && endpoint.csrfExempt);
  if (!exempt && !SAFE_METHODS.includes(incoming.method) && !context.faults.csrfIgnored) {
    const refusal = context.csrf.refusal(incoming, form);
    if (refusal) return csrfRefusedPage(refusal);
  }
  const visit = { incoming, form, id };
  if (endpoint.kind === 'any method') return endpoint.answer(visit);
  if (endpoint.kind !== 'page for users') return byMethod(incoming.method, endpoint.methods, {})(visit);
  const user = context.sessions.user(incoming);
  if (!user) return loginRedirect(context, incoming);
  return byMethod(incoming.method, endpoint.methods, { Vary: 'Cookie' })({ ...visit, user });
}
