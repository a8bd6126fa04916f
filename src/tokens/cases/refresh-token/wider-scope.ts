import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** A refresh never gives more than its forerunner had. */
export const widerScope: GrantCase = {
  grant: 'refresh_token',
  name: 'wider scope',
  source: 'RFC 6749, section 6',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context, 'read');
    if (pair === null) return [step];
    const options = { scope: 'read write' };
    const exchange = await refreshToken(context.http, context.authUrl, client, pair.refreshToken, options);
    return [step, { exchange, promise: refusalPromise('a wider scope', ['invalid_scope']) }];
  },
};
