import { refreshToken } from '../../grants/refresh-token.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { readWithToken } from '../../trial/read-with-token.ts';
import { sendWithToken } from '../../trial/send-with-token.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** The access token that a refresh replaces is dead. */
export const oldAccessToken: GrantCase = {
  grant: 'refresh_token',
  name: 'the old access token is dead',
  source: 'integration notes: tokens are replaced',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const read = await readWithToken(context, pair.accessToken);
    const refreshed = await refreshToken(context.http, context.authUrl, client, pair.refreshToken);
    if (givenToken(refreshed, 'refresh_token', null) === null) return [step];
    const exchange = await sendWithToken(context, read, pair.accessToken);
    const killedBy = `POST ${new URL(refreshed.request.url).pathname}`;
    const { scope, refreshToken: replaces } = pair;
    return [
      step,
      { exchange: refreshed, promise: tokenPromise('refresh_token', { scope, replaces }) },
      { exchange, promise: { kind: 'dead token', because: 'replaced by a refresh', killedBy } },
    ];
  },
};
