import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { redirectStep } from '../../trial/redirect-step.ts';
import { redirectUrls } from '../../trial/redirect-urls.ts';

/** One case for each redirect URL of the notes: the application of the settings accepts it, where it registers it. */
export const redirectUrlCases: readonly GrantCase[] = Object.entries(redirectUrls).map(([name, redirectUri]) => ({
  grant: 'authorization_code',
  name: `redirect URL of ${name}`,
  source: 'integration notes: redirect URLs',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const end = await ownPages(context, { redirectUri });
    const { status } = end.exchange.response;
    // What is registered cannot be asked: a refusal by an error page says that it is not.
    if (end.location === null && status === 400)
      return `The application of RETAIN_CLIENT_ID does not register ${redirectUri}.`;
    return [redirectStep(end, redirectUri, 'proven')];
  },
}));
