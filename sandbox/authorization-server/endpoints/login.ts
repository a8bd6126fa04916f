import type { Outgoing } from '../../exchange.ts';
import { authenticatedUser } from '../authenticated-user.ts';
import type { Endpoint, Visit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { localAddress } from '../local-address.ts';
import { type LoginForm, loginPage } from '../markup/login-page.ts';
import { neverCacheHeaders } from '../never-cache-headers.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { redirectAnswer } from '../redirect-answer.ts';

const WRONG = 'Please enter a correct username and password. Note that both fields may be case-sensitive.';

/** Where to go after the login: what the form says, else the address; never to another host. */
function nextOf(context: OAuthContext, { incoming, form }: Visit): string {
  const next = form.get('next') ?? incoming.query.getAll('next').at(-1) ?? '';
  return context.faults.foreignNextFollowed ? next : localAddress(next, incoming.origin);
}

function page(context: OAuthContext, visit: Visit, state: Pick<LoginForm, 'error' | 'missing'>): Outgoing {
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  const form = { ...state, formToken, next: nextOf(context, visit), username: visit.form.get('username') ?? '' };
  return htmlAnswer(200, loginPage(form), {
    ...neverCacheHeaders(context.clock),
    Vary: 'Cookie',
    'Set-Cookie': cookie,
  });
}

function signIn(context: OAuthContext, visit: Visit): Outgoing {
  const username = visit.form.get('username')?.trim() ?? '';
  const password = visit.form.get('password') ?? '';
  const missing = [...(username ? [] : ['username']), ...(password ? [] : ['password'])];
  if (missing.length > 0) return page(context, visit, { error: '', missing });
  const user = authenticatedUser(context, username, password);
  if (!user) return page(context, visit, { error: WRONG, missing });
  user.lastLogin = context.clock.now();
  return redirectAnswer(nextOf(context, visit) || '/dashboard/', {
    ...neverCacheHeaders(context.clock),
    Vary: 'Cookie',
    'Set-Cookie': [context.csrf.rotate(), context.sessions.start(user, visit.incoming)],
  });
}

/**
 * `/login`: Django's login form.
 * @param context of the server
 * @returns the endpoint
 */
export function login(context: OAuthContext): Endpoint {
  const post = (visit: Visit): Outgoing => signIn(context, visit);
  return {
    path: /^\/login$/,
    kind: 'page',
    methods: { GET: (visit) => page(context, visit, { error: null, missing: [] }), POST: post, PUT: post },
  };
}
