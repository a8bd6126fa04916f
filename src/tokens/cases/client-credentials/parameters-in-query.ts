import { basic } from '../../trial/basic.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** Parameters in the query of the token endpoint are refused; toolkits before 2.2.0 fail. */
export const parametersInQuery: GrantCase = {
  grant: 'client_credentials',
  name: 'parameters in the query',
  source: 'RFC 6749, section 3.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const url = `${tokenEndpoint(context)}?grant_type=client_credentials`;
    const exchange = await rawRequest(context, url, {
      authorization: basic(await context.client('serviceClient')),
      body: '',
    });
    const errors = ['invalid_request', 'unsupported_grant_type'];
    return [{ exchange, promise: refusalPromise('parameters in the query', errors, { toolkitFails: '2.2.0' }) }];
  },
};
