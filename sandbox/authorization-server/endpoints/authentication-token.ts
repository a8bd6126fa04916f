import type { Incoming, Outgoing } from '../../exchange.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { negotiate } from '../../pipeline/negotiate.ts';
import { parseBody } from '../../pipeline/parse-body.ts';
import { Problem } from '../../pipeline/problem.ts';
import type { Endpoint } from '../endpoint.ts';
import { grants } from '../grants/index.ts';
import { noStoreHeaders } from '../no-store-headers.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import type { Form } from '../request-form.ts';
import { tokenAnswer } from '../token-answer.ts';
import { tokenErrorAnswer } from '../token-error-answer.ts';
import { userObject } from '../user-object.ts';

const RENDERERS = [{ format: 'json', mediaType: 'application/json' }];
const DESCRIPTION = {
  name: 'Token',
  description: '',
  renders: ['application/json'],
  parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
};

function jsonAnswer(status: number, body: object, headers: Outgoing['headers'] = {}): Outgoing {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers, Allow: 'POST, OPTIONS', ...securityHeaders },
    body: JSON.stringify(body),
  };
}

/** The body as a form; what is no object has no fields, and null is no value. */
function fieldsOf(body: unknown): Form {
  if (body instanceof URLSearchParams) return new Map(body);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return new Map();
  const fields = Object.entries(body).filter(([, value]) => value !== null);
  return new Map(fields.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}

function answer(context: OAuthContext, form: Form): Outgoing {
  try {
    const grant = grants.get(form.get('grant_type') ?? '');
    if (!grant) throw new OAuthError('unsupported_grant_type');
    const firstParty = () => context.firstParty;
    const granted = grant(context, form, { client: firstParty, clientWithSecret: firstParty });
    const { user } = granted.access;
    if (user) user.lastLogin = context.clock.now();
    const body = { ...tokenAnswer(context, granted), ...(user ? { user: userObject(context, user) } : {}) };
    return jsonAnswer(200, body, noStoreHeaders(context));
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const { status, body, headers } = tokenErrorAnswer(context, error);
    return jsonAnswer(status, body, { ...noStoreHeaders(context), ...headers });
  }
}

function dispatched(context: OAuthContext, incoming: Incoming): Outgoing {
  negotiate(RENDERERS, incoming.headers['accept'], incoming.query.get('format'));
  if (incoming.method === 'OPTIONS') return jsonAnswer(200, DESCRIPTION);
  if (incoming.method !== 'POST') throw new Problem(405, `Method "${incoming.method}" not allowed.`);
  return answer(context, fieldsOf(parseBody(incoming)));
}

/**
 * `/backend/core/authentication/token/`: the product's own endpoint, a password grant in JSON without a client: the
 * application behind it is the product's dashboard. Its errors are the toolkit's, in the JSON of Django REST framework.
 * @param context of the server
 * @returns the endpoint
 */
export function authenticationToken(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/core\/authentication\/token\/$/,
    kind: 'any method',
    csrfExempt: true,
    answer({ incoming }) {
      try {
        return dispatched(context, incoming);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return jsonAnswer(error.status, { detail: error.message }, error.headers);
      }
    },
  };
}
