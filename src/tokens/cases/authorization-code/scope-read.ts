import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** Who allows one scope gives a token of that one only. */
export const scopeRead: GrantCase = {
  grant: 'authorization_code',
  name: 'scope read',
  source: 'RFC 6749, section 3.3',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context, { scope: 'read' });
    const { exchange } = await codeToken(context, own);
    return [own.step, { exchange, promise: tokenPromise('authorization_code', { scope: ['read'] }) }];
  },
};
