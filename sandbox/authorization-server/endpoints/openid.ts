import type { Endpoint } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';

/**
 * The addresses of OpenID Connect, which is off: 404 with an empty body.
 * @returns the endpoint
 */
export function openid(): Endpoint {
  return {
    path: /^\/backend\/o\/(?:\.well-known\/openid-configuration\/|\.well-known\/jwks\.json|userinfo\/)$/,
    kind: 'any method',
    csrfExempt: true,
    answer: () => htmlAnswer(404, ''),
  };
}
