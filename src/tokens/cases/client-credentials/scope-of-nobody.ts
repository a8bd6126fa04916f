import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A scope that does not exist is refused. */
export const scopeOfNobody: GrantCase = {
  grant: 'client_credentials',
  name: 'unknown scope',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client, { scope: wrongValues.scope });
    return [{ exchange, promise: refusalPromise('a scope that does not exist', ['invalid_scope']) }];
  },
};
