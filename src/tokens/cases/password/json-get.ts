import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The JSON endpoint is for POST alone. */
export const jsonGet: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: GET',
  source: 'RFC 6749, section 3.2',
  needs: [],
  profile: 'gate',
  async send(context) {
    const exchange = await rawRequest(context, context.settings.passwordTokenUrl ?? '', { method: 'GET' });
    return [{ exchange, promise: refusalPromise('the method GET', [], { endpoint: 'own', statuses: [405] }) }];
  },
};
