import type { GrantCase, GrantStep } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';
import { redirectUrls } from '../../trial/redirect-urls.ts';
import { withApplication } from '../../trial/with-application.ts';

/** An application may register all eight redirect URLs of the notes, and each one is accepted. */
export const allRedirectUrls: GrantCase = {
  grant: 'authorization_code',
  name: 'all redirect URLs of the notes registered',
  source: 'integration notes: redirect URLs',
  needs: ['codeClient', 'account', 'writes'],
  profile: 'gate',
  send: (context) =>
    withApplication(context, Object.values(redirectUrls), async (client) => {
      const steps: GrantStep[] = [];
      for (const redirectUri of Object.values(redirectUrls)) {
        steps.push(redirectStep(await ownPages(context, { client, redirectUri }), redirectUri, 'proven'));
      }
      return steps;
    }),
};
