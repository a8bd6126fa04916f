import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A code is refused for another redirect URI than the one it was given for. */
export const anotherRedirectUri: GrantCase = {
  grant: 'authorization_code',
  name: 'another redirect URI',
  source: 'RFC 6749, section 4.1.3',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { redirectUri: wrongValues.redirectUri });
    return [
      own.step,
      { exchange, promise: refusalPromise('another redirect URI', ['invalid_grant', 'invalid_request']) },
    ];
  },
};
