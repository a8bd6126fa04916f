import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** A code with a challenge is refused without a verifier. */
export const missingVerifier: GrantCase = {
  grant: 'authorization_code',
  name: 'missing code verifier',
  source: 'RFC 7636, section 4.6',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { codeVerifier: null });
    return [
      own.step,
      { exchange, promise: refusalPromise('a code without its verifier', ['invalid_grant', 'invalid_request']) },
    ];
  },
};
