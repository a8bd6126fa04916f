import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** The application may show its secret in the form. */
export const secretInForm: GrantCase = {
  grant: 'authorization_code',
  name: 'secret in the form',
  source: 'RFC 6749, section 2.3.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { method: 'body' });
    return [own.step, { exchange, promise: tokenPromise('authorization_code') }];
  },
};
