import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { authorizeAddress } from './authorize-address.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const ORIGIN = 'http://lms.example.test';
const REDIRECT = redirectPage(ORIGIN);
const CALLBACK = 'https://oauth.pstmn.io/v1/callback';
const { clientCredentials } = seededAccounts.applications;

function signedIn(origin = ORIGIN): Visitor {
  const somebody = visitor({ origin });
  somebody.signIn();
  return somebody;
}

const fatal = [
  { name: 'unknown client_id', given: { client_id: 'nobody' }, want: 'Invalid client_id parameter value.' },
  { name: 'no client_id', given: { client_id: '' }, want: 'Missing client_id parameter.' },
  {
    name: 'redirect_uri not registered',
    given: { redirect_uri: 'https://evil.example/cb' },
    want: 'Mismatching redirect URI.',
  },
  {
    name: 'redirect_uri with another trailing part',
    given: { redirect_uri: `${REDIRECT}/` },
    want: 'Mismatching redirect URI.',
  },
  { name: 'redirect_uri that is none', given: { redirect_uri: 'nowhere' }, want: 'Invalid redirect URI.' },
  { name: 'no redirect_uri, and several are registered', given: { redirect_uri: '' }, want: 'Missing redirect URI.' },
  {
    name: 'client of another grant',
    given: { client_id: clientCredentials.clientId, redirect_uri: CALLBACK },
    want: 'Mismatching redirect URI.',
  },
];

for (const { name, given, want } of fatal) {
  test(`authorize, a page and no redirect: ${name}`, () => {
    const { status, headers, page } = signedIn().send('GET', authorizeAddress(ORIGIN, given));
    expect({ status, headers }).toEqual({ status: 400, headers: expectedHeaders.userPage });
    expect(page.querySelector('h2')?.text).toBe('Error: invalid_request');
    expect(page.querySelector('p')?.text).toBe(want);
  });
}

test('authorize, a page and no redirect: a parameter twice', () => {
  const answer = signedIn().send('GET', `${authorizeAddress(ORIGIN)}&client_id=x`);
  expect(answer).toMatchObject({ status: 400, headers: expectedHeaders.userPage });
  expect(answer.page.querySelector('p')?.text).toBe('Duplicate client_id parameter.');
});

const told = [
  {
    name: 'no response_type',
    given: { response_type: '' },
    want: 'error=invalid_request&error_description=Missing+response_type+parameter.&state=xyz123',
  },
  {
    name: 'unknown response_type',
    given: { response_type: 'banana' },
    want: 'error=unsupported_response_type&state=xyz123',
  },
  {
    name: 'response_type token for an authorization-code application',
    given: { response_type: 'token' },
    want: 'error=unauthorized_client&state=xyz123',
  },
  { name: 'a scope that does not exist', given: { scope: 'read admin' }, want: 'error=invalid_scope&state=xyz123' },
  { name: 'an error without a state', given: { scope: 'admin', state: '' }, want: 'error=invalid_scope' },
  {
    name: 'unknown code_challenge_method',
    given: { code_challenge: 'abc', code_challenge_method: 'S512' },
    want: 'error=invalid_request&error_description=Transform+algorithm+not+supported.&state=xyz123',
  },
];

for (const { name, given, want } of told) {
  test(`authorize, the application is told: ${name}`, () => {
    expect(wire(signedIn().send('GET', authorizeAddress(ORIGIN, given)))).toEqual({
      status: 302,
      headers: { ...expectedHeaders.userPage, Location: `${REDIRECT}?${want}` },
      text: '',
    });
  });
}
