import type { IntrospectionPromise } from '../../spec/oauth-promise.ts';
import { answerText } from '../answer-text.ts';
import { receivedText } from '../received-text.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthInput, OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { tokenFields } from './token-fields.ts';

type Wrong = readonly [pointer: string, documented: string, received: string, kind?: 'debt'];

/** Clocks of target and tester may differ by this many seconds. */
const clockSkew = 300;

/**
 * Introspection calls a living token active, with its application, scope and end, and every other inactive.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2.2
 * @example POST /backend/o/introspect/: says /active true (boolean) of a revoked token, must be false.
 */
export const introspectionTellsTruth: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind !== 'introspection' || exchange.response.status >= 500) return [];
  return wrongs(input, promise).map(([pointer, documented, received, kind]) => {
    const message = `${oauthPlace(exchange)}: says ${pointer} ${received} of ${promise.token === 'unknown' ? 'an' : 'a'} ${promise.token} token, must be ${documented}.`;
    const source = 'RFC 7662, section 2.2';
    const fix = 'Let the introspection endpoint look the token up as the services do.';
    return oauthViolation(input, {
      rule: 'introspection-tells-truth',
      kind: kind ?? 'fault',
      pointer,
      documented,
      received,
      message,
      source,
      fix,
    });
  });
};

function wrongs({ exchange, tokenLifetime }: OAuthInput, promise: IntrospectionPromise): readonly Wrong[] {
  const fields = tokenFields(exchange);
  const { status } = exchange.response;
  // Toolkits before 1.7 answer 401 about an unknown token.
  if (status === 401 && promise.token !== 'alive') return [['status', '200', answerText(exchange.response), 'debt']];
  if (status !== 200 || fields === null) return [['status', '200 with JSON', answerText(exchange.response)]];
  const { active, client_id: client, scope, exp } = fields;
  if (promise.token !== 'alive') return active === false ? [] : [['/active', 'false', receivedText(active)]];
  if (active !== true) return [['/active', 'true', receivedText(active)]];
  const wrong: Wrong[] = [];
  if (client !== undefined && client !== promise.clientId) wrong.push(['/client_id', 'its application', 'another one']);
  const scopes = typeof scope === 'string' ? scope.split(/\s+/).sort().join(' ') : null;
  if (scope !== undefined && scopes !== [...promise.scope].sort().join(' '))
    wrong.push(['/scope', promise.scope.join(' '), receivedText(scope)]);
  const now = Date.parse(exchange.startedAt) / 1000;
  const alive = typeof exp === 'number' && exp > now - clockSkew && exp < now + tokenLifetime + clockSkew;
  if (exp !== undefined && !alive) wrong.push(['/exp', 'seconds since 1970 within its life', receivedText(exp)]);
  return wrong;
}
