import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** Without a challenge there is a code, or the error of a toolkit that requires PKCE. */
export const noChallenge: GrantCase = {
  grant: 'authorization_code',
  name: 'no code challenge',
  source: 'RFC 7636, section 4.4.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const end = await ownPages(context, { pkce: 'none' });
    const redirectUri = context.settings.redirectUri ?? '';
    const step = redirectStep(end, redirectUri, { carries: 'code or error', errors: ['invalid_request'] });
    const code = end.location?.searchParams.get('code') ?? null;
    if (code === null) return [step];
    const { exchange } = await codeToken(context, { end, code, redirectUri });
    return [step, { exchange, promise: tokenPromise('authorization_code') }];
  },
};
