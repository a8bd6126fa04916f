import { expect, test } from '@playwright/test';
import { authorizeAddress } from './authorize-address.ts';
import { registerApplication } from './register-application.ts';
import { visitor } from './visitor.ts';

const CALLBACK = 'https://oauth.pstmn.io/v1/callback';

test('implicit: an application registered for it gets its token behind the #', () => {
  const somebody = visitor();
  somebody.signIn();
  const changes = { client_type: 'public', authorization_grant_type: 'implicit', redirect_uris: CALLBACK };
  const { clientId } = registerApplication(somebody, changes);
  const query = { client_id: clientId, redirect_uri: CALLBACK, response_type: 'token', scope: 'read' };
  const address = authorizeAddress(somebody.origin, query);
  const { fields } = somebody.send('GET', address);
  const { location } = somebody.send('POST', address, { form: { ...fields, allow: 'Authorize' } });
  const [before, fragment] = location.split('#');
  expect(before).toBe(CALLBACK);
  const { access_token: token, ...rest } = Object.fromEntries(new URLSearchParams(fragment));
  expect(rest).toEqual({ expires_in: '36000', token_type: 'Bearer', scope: 'read', state: 'xyz123' });
  expect(somebody.authenticate({ authorization: `Bearer ${token}` })).toMatchObject({
    outcome: 'ok',
    scopes: ['read'],
  });
});
