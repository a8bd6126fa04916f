import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A refresh token that nobody gave is worth nothing. */
export const unknownRefreshToken: GrantCase = {
  grant: 'refresh_token',
  name: 'unknown refresh token',
  source: 'RFC 6749, section 5.2',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const field = context.settings.passwordClient === null ? 'codeClient' : 'passwordClient';
    const client = await context.client(field);
    const exchange = await refreshToken(context.http, context.authUrl, client, wrongValues.token);
    return [{ exchange, promise: refusalPromise('a refresh token that nobody gave', ['invalid_grant']) }];
  },
};
