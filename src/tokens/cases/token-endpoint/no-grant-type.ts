import { basic } from '../../trial/basic.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** A request that names no grant is refused. */
export const noGrantType: GrantCase = {
  grant: 'token endpoint',
  name: 'no grant_type',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const authorization = basic(await context.client('serviceClient'));
    const exchange = await rawRequest(context, tokenEndpoint(context), { authorization, body: 'scope=read' });
    return [
      {
        exchange,
        promise: refusalPromise('a request without a grant type', ['unsupported_grant_type', 'invalid_request']),
      },
    ];
  },
};
