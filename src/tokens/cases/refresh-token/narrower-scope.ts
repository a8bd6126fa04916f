import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** A refresh may ask for less, and gets no more than that. */
export const narrowerScope: GrantCase = {
  grant: 'refresh_token',
  name: 'narrower scope',
  source: 'RFC 6749, section 6',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const exchange = await refreshToken(context.http, context.authUrl, client, pair.refreshToken, { scope: 'read' });
    const promise = tokenPromise('refresh_token', { scope: ['read'], replaces: pair.refreshToken });
    return [step, { exchange, promise }];
  },
};
