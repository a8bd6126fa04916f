import { basic } from '../../trial/basic.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** A form that calls itself plain text is none. */
export const wrongContentType: GrantCase = {
  grant: 'token endpoint',
  name: 'wrong content type',
  source: 'RFC 6749, appendix B',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const authorization = basic(await context.client('serviceClient'));
    const exchange = await rawRequest(context, tokenEndpoint(context), {
      authorization,
      contentType: 'text/plain',
      body: 'grant_type=client_credentials',
    });
    return [
      {
        exchange,
        promise: refusalPromise('a body that is no form', ['unsupported_grant_type', 'invalid_request'], {
          statuses: [415],
        }),
      },
    ];
  },
};
