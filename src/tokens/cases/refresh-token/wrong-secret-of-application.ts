import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A refresh token is refused to who does not know the secret of the application. */
export const wrongSecretOfApplication: GrantCase = {
  grant: 'refresh_token',
  name: 'wrong secret',
  source: 'RFC 6749, section 6',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const wrong = { ...client, clientSecret: wrongValues.secret };
    const exchange = await refreshToken(context.http, context.authUrl, wrong, pair.refreshToken);
    return [step, { exchange, promise: refusalPromise('a wrong secret', ['invalid_client']) }];
  },
};
