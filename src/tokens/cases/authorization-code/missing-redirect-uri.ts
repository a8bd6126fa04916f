import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The redirect URI that was given before has to be told again. */
export const missingRedirectUri: GrantCase = {
  grant: 'authorization_code',
  name: 'missing redirect URI',
  source: 'RFC 6749, section 4.1.3',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { redirectUri: null });
    return [
      own.step,
      { exchange, promise: refusalPromise('a code without its redirect URI', ['invalid_grant', 'invalid_request']) },
    ];
  },
};
