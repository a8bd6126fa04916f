import { basic } from '../../trial/basic.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** A grant that does not exist is refused by that name. */
export const unsupportedGrant: GrantCase = {
  grant: 'token endpoint',
  name: 'unsupported grant',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const authorization = basic(await context.client('serviceClient'));
    const exchange = await rawRequest(context, tokenEndpoint(context), { authorization, body: 'grant_type=banana' });
    return [{ exchange, promise: refusalPromise('an unsupported grant type', ['unsupported_grant_type']) }];
  },
};
