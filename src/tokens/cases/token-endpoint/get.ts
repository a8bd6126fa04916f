import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** The token endpoint is for POST alone. */
export const get: GrantCase = {
  grant: 'token endpoint',
  name: 'GET',
  source: 'RFC 6749, section 3.2',
  needs: [],
  profile: 'gate',
  async send(context) {
    const exchange = await rawRequest(context, tokenEndpoint(context), { method: 'GET' });
    return [
      {
        exchange,
        promise: refusalPromise('the method GET', ['invalid_request', 'unsupported_grant_type'], { statuses: [405] }),
      },
    ];
  },
};
