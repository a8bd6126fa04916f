import { introspectionRequest } from '../../introspection-request.ts';
import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { sendWithToken } from '../../trial/send-with-token.ts';
import { serviceToken } from '../../trial/service-token.ts';

/** A revoked token is not active. */
export const revokedToken: GrantCase = {
  grant: 'introspection',
  name: 'revoked token',
  source: 'RFC 7662, section 2.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const { step, client, token } = await serviceToken(context);
    if (token === null) return [step];
    const revoked = await revocationRequest(context.http, context.authUrl, client, token.accessToken);
    // A token that the services still accept was not revoked: that is what the cases of revocation say.
    const [read] = context.reads;
    if (read !== undefined && (await sendWithToken(context, read, token.accessToken)).response.status !== 401)
      return 'The token could not be revoked.';
    const exchange = await introspectionRequest(context.http, context.authUrl, client, token.accessToken);
    const { clientId } = client;
    return [
      step,
      { exchange: revoked, promise: { kind: 'revocation' } },
      { exchange, promise: { kind: 'introspection', token: 'revoked', clientId, scope: [] } },
    ];
  },
};
