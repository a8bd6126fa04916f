import { authorizationServer } from '../../authorization-server.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { serviceToken } from '../../trial/service-token.ts';

/** Who is no application is told nothing. */
export const withoutApplication: GrantCase = {
  grant: 'introspection',
  name: 'without an application',
  source: 'RFC 7662, section 2.1',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const { step, token } = await serviceToken(context);
    if (token === null) return [step];
    const body = new URLSearchParams({ token: token.accessToken }).toString();
    const url = authorizationServer(context.authUrl).introspection_endpoint ?? '';
    const exchange = await rawRequest(context, url, { body });
    const promise = { endpoint: 'introspection', statuses: [400, 401, 403] } as const;
    return [step, { exchange, promise: refusalPromise('an application without its secret', [], promise) }];
  },
};
