import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** A refresh gives a new pair; the old refresh token is refused afterwards. */
export const rotation: GrantCase = {
  grant: 'refresh_token',
  name: 'a token is given, the old refresh token is refused',
  source: 'RFC 6749, section 6',
  needs: ['pair'],
  profile: 'smoke',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const first = await refreshToken(context.http, context.authUrl, client, pair.refreshToken);
    const second = await refreshToken(context.http, context.authUrl, client, pair.refreshToken);
    const promise = tokenPromise('refresh_token', { scope: pair.scope, replaces: pair.refreshToken });
    return [
      step,
      { exchange: first, promise },
      { exchange: second, promise: refusalPromise('a refresh token that was used before', ['invalid_grant']) },
    ];
  },
};
