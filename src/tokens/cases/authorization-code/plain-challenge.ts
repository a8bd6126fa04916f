import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenPromise } from '../../trial/token-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A challenge of method plain is the verifier itself: the right one is accepted, a wrong one is not. */
export const plainChallenge: GrantCase = {
  grant: 'authorization_code',
  name: 'plain code challenge',
  source: 'RFC 7636, section 4.2',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context, { pkce: 'plain' });
    const wrong = await codeToken(context, own, { codeVerifier: wrongValues.verifier });
    const other = await ownCode(context, { pkce: 'plain' });
    const right = await codeToken(context, other);
    return [
      own.step,
      { exchange: wrong.exchange, promise: refusalPromise('a wrong code verifier', ['invalid_grant']) },
      other.step,
      { exchange: right.exchange, promise: tokenPromise('authorization_code') },
    ];
  },
};
