import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { withApplication } from '../../trial/with-application.ts';

/** A code is refused to another application of the same grant, which is registered for that. */
export const codeOfAnotherApplication: GrantCase = {
  grant: 'authorization_code',
  name: 'code of another application',
  source: 'RFC 6749, section 4.1.3',
  needs: ['codeClient', 'account', 'writes'],
  profile: 'gate',
  send: (context) =>
    withApplication(context, [context.settings.redirectUri ?? ''], async (client) => {
      const own = await ownCode(context);
      const { exchange } = await codeToken(context, own, { client });
      return [own.step, { exchange, promise: refusalPromise('a code of another application', ['invalid_grant']) }];
    }),
};
