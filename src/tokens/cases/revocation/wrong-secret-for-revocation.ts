import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** Who does not know the secret of an application revokes nothing. */
export const wrongSecretForRevocation: GrantCase = {
  grant: 'revocation',
  name: 'wrong secret',
  source: 'RFC 7009, section 2.1',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = { ...(await context.client('serviceClient')), clientSecret: wrongValues.secret };
    const exchange = await revocationRequest(context.http, context.authUrl, client, wrongValues.token);
    return [{ exchange, promise: refusalPromise('a wrong secret', ['invalid_client'], { endpoint: 'revocation' }) }];
  },
};
