import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { redirectStep } from '../../trial/redirect-step.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** Login, consent, code, token: with PKCE, and the state comes back. */
export const codeGiven: GrantCase = {
  grant: 'authorization_code',
  name: 'a token is given',
  source: 'RFC 6749, section 4.1; RFC 7636, section 4',
  needs: ['codeClient', 'account'],
  profile: 'smoke',
  async send(context) {
    const own = await ownCode(context);
    const step = redirectStep(own.end, own.redirectUri);
    const { exchange } = await codeToken(context, own);
    return [step, { exchange, promise: tokenPromise('authorization_code') }];
  },
};
