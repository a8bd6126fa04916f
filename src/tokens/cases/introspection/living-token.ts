import { introspectionRequest } from '../../introspection-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { serviceToken } from '../../trial/service-token.ts';

/** A living token is active, with its application, scope and end. */
export const livingToken: GrantCase = {
  grant: 'introspection',
  name: 'active token',
  source: 'RFC 7662, section 2.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const { step, client, token } = await serviceToken(context);
    if (token === null) return [step];
    const exchange = await introspectionRequest(context.http, context.authUrl, client, token.accessToken);
    const { clientId } = client;
    return [step, { exchange, promise: { kind: 'introspection', token: 'alive', clientId, scope: token.scope } }];
  },
};
