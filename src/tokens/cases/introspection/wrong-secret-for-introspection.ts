import { introspectionRequest } from '../../introspection-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { serviceToken } from '../../trial/service-token.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** Who does not know the secret of an application is told nothing. */
export const wrongSecretForIntrospection: GrantCase = {
  grant: 'introspection',
  name: 'wrong secret',
  source: 'RFC 7662, section 2.1',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const { step, client, token } = await serviceToken(context);
    if (token === null) return [step];
    const wrong = { ...client, clientSecret: wrongValues.secret };
    const exchange = await introspectionRequest(context.http, context.authUrl, wrong, token.accessToken);
    const promise = { endpoint: 'introspection', statuses: [400, 401, 403] } as const;
    return [step, { exchange, promise: refusalPromise('a wrong secret', [], promise) }];
  },
};
