import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The revocation of an unknown token is confirmed. */
export const unknownToken: GrantCase = {
  grant: 'revocation',
  name: 'unknown token',
  source: 'RFC 7009, section 2.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await revocationRequest(context.http, context.authUrl, client, wrongValues.token);
    return [{ exchange, promise: { kind: 'revocation' } }];
  },
};
