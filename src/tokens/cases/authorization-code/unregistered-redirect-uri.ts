import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPages } from '../../trial/own-pages.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** Nobody is sent to an address that is not registered. */
export const unregisteredRedirectUri: GrantCase = {
  grant: 'authorization_code',
  name: 'unregistered redirect URI',
  source: 'RFC 6749, section 3.1.2.4',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const { redirectUri } = wrongValues;
    const { exchange } = await ownPages(context, { redirectUri });
    return [{ exchange, promise: { kind: 'no redirect', redirectUri, because: 'the redirect URI is not registered' } }];
  },
};
