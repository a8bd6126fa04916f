import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** Nobody is sent anywhere for an application that does not exist. */
export const unknownApplication: GrantCase = {
  grant: 'authorization_code',
  name: 'unknown application',
  source: 'RFC 6749, section 4.1.2.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const redirectUri = context.settings.redirectUri ?? '';
    const { exchange } = await ownPages(context, { client: { clientId: wrongValues.clientId, clientSecret: '' } });
    return [{ exchange, promise: { kind: 'no redirect', redirectUri, because: 'the application is unknown' } }];
  },
};
