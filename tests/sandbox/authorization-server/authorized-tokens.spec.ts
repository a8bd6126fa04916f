import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const ADDRESS = '/backend/o/authorized_tokens/';
const { otherCompany } = seededAccounts.accounts;

test('authorized tokens: none yet', () => {
  const somebody = visitor();
  somebody.signIn(otherCompany);
  const answer = somebody.send('GET', ADDRESS);
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userPage });
  expect(answer.page.querySelector('h1')?.text).toBe('Tokens');
  expect(answer.page.querySelector('li')?.text).toBe('There are no authorized tokens yet.');
});

test('authorized tokens: a token is listed, and can be revoked by its user only', () => {
  const somebody = visitor();
  somebody.signIn(otherCompany);
  const code = somebody.code({ scope: 'read' });
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectPage(somebody.origin) };
  const { access_token: token } = somebody.token(form).json;
  const list = somebody.send('GET', ADDRESS);
  expect(list.page.querySelectorAll('li').map((item) => item.text)).toEqual([
    'Integration company 1 (revoke)',
    'read: Read scope',
  ]);
  const address = list.page.querySelector('a')?.getAttribute('href') ?? '';
  const question = somebody.send('GET', address);
  expect(question).toMatchObject({ status: 200, headers: expectedHeaders.userForm });

  const { sessionid = '' } = somebody.cookies;
  somebody.signIn();
  expect(somebody.send('GET', address)).toMatchObject({
    status: 404,
    headers: { ...expectedHeaders.bareHtml, Vary: 'Cookie' },
  });
  expect(sessionid).not.toBe(somebody.cookies['sessionid']);

  somebody.signIn(otherCompany);
  const { fields } = somebody.send('GET', address);
  expect(wire(somebody.send('POST', address, { form: fields }))).toEqual({
    status: 302,
    headers: { ...expectedHeaders.userPage, Location: ADDRESS },
    text: '',
  });
  expect(somebody.authenticate({ authorization: `Bearer ${token}` })).toEqual({ outcome: 'invalid' });
});
