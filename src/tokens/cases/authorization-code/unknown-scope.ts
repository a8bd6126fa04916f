import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A scope that does not exist is refused by an error for the application. */
export const unknownScope: GrantCase = {
  grant: 'authorization_code',
  name: 'unknown scope',
  source: 'RFC 6749, section 4.1.2.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const end = await ownPages(context, { scope: wrongValues.scope });
    const options = { carries: 'error', errors: ['invalid_scope'], after: 'a scope that does not exist' } as const;
    return [redirectStep(end, context.settings.redirectUri ?? '', options)];
  },
};
