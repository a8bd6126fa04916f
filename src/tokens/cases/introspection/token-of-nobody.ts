import { introspectionRequest } from '../../introspection-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** An unknown token is not active. */
export const tokenOfNobody: GrantCase = {
  grant: 'introspection',
  name: 'unknown token',
  source: 'RFC 7662, section 2.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await introspectionRequest(context.http, context.authUrl, client, wrongValues.token);
    const { clientId } = client;
    return [{ exchange, promise: { kind: 'introspection', token: 'unknown', clientId, scope: [] } }];
  },
};
