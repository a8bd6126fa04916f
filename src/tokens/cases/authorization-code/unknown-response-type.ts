import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';

/** A response type that does not exist is refused by an error for the application. */
export const unknownResponseType: GrantCase = {
  grant: 'authorization_code',
  name: 'unknown response type',
  source: 'RFC 6749, section 4.1.2.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const end = await ownPages(context, { responseType: 'banana' });
    const errors = ['unsupported_response_type', 'invalid_request'];
    const options = { carries: 'error', errors, after: 'an unknown response type' } as const;
    return [redirectStep(end, context.settings.redirectUri ?? '', options)];
  },
};
