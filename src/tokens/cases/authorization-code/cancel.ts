import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';

/** Who cancels gives no code, and the application is told so. */
export const cancel: GrantCase = {
  grant: 'authorization_code',
  name: 'cancel',
  source: 'RFC 6749, section 4.1.2.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const end = await ownPages(context, { decision: 'cancel' });
    if (!end.consented) return 'The application asks for no consent, so there is nothing to cancel.';
    const options = { carries: 'error', errors: ['access_denied'], after: 'cancel' } as const;
    return [redirectStep(end, context.settings.redirectUri ?? '', options)];
  },
};
