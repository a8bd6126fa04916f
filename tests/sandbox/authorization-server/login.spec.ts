import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { authorizeAddress } from './authorize-address.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { username, password } = seededAccounts.accounts.administrator;
const ORIGIN = 'http://lms.example.test';
const { clientId } = seededAccounts.applications.authorizationCode;
const LOGIN = '/login?next=%2Fdashboard/';
const WRONG = 'Please enter a correct username and password. Note that both fields may be case-sensitive.';

const loggedOut = [
  { name: 'the applications', given: '/backend/o/applications/', want: '/login?next=/backend/o/applications/' },
  { name: 'the dashboard', given: '/dashboard/', want: '/login?next=/dashboard/' },
  {
    name: 'authorize, whose query travels in next, encoded once more',
    given: authorizeAddress(ORIGIN),
    want: `/login?next=/backend/o/authorize/%3Fresponse_type%3Dcode%26client_id%3D${clientId}%26redirect_uri%3Dhttp%253A%252F%252Flms.example.test%252Fapi%252Fv1%252Fmember%252Fstatic%252Fdrf-yasg%252Fswagger-ui-dist%252Foauth2-redirect.49cb7cc0bfe0.html%26scope%3Dread%2Bwrite%26state%3Dxyz123`,
  },
];

for (const { name, given, want } of loggedOut) {
  test(`logged out: ${name}`, () => {
    expect(wire(visitor().send('GET', given))).toEqual({
      status: 302,
      headers: { ...expectedHeaders.userPage, Location: want },
      text: '',
    });
  });
}

test('login: the form', () => {
  const { status, headers, page, fields } = visitor().send('GET', LOGIN);
  expect({ status, headers }).toEqual({ status: 200, headers: expectedHeaders.loginForm });
  expect(page.querySelector('title')?.text).toBe('Log in | Omni Retain');
  expect(page.querySelector('h1')?.text).toBe('Omni Retain');
  expect(page.querySelector('form#login-form')?.getAttribute('method')).toBe('post');
  expect(fields).toEqual({
    csrfmiddlewaretoken: expect.stringMatching(/^[A-Za-z0-9]{64}$/),
    username: '',
    password: '',
    next: '/dashboard/',
  });
  const box = (id: string) => page.querySelector(`#${id}`)?.attributes;
  expect(box('id_username')).toMatchObject({ type: 'text', name: 'username', required: '', maxlength: '150' });
  expect(box('id_password')).toMatchObject({ type: 'password', name: 'password', required: '' });
  expect(page.querySelectorAll('label').map((label) => label.text)).toEqual(['Username:', 'Password:']);
});

const forgeries = [
  {
    name: 'no cookie, which is explained',
    cookie: null,
    token: false,
    want: /requires a CSRF cookie[\s\S]*“same-origin” requests/,
  },
  { name: 'no token in the form', cookie: 'own', token: false, want: /^(?![\s\S]*requires a CSRF cookie)/ },
  { name: 'the cookie of another browser', cookie: 'other', token: true, want: /^(?![\s\S]*requires a CSRF cookie)/ },
] as const;

for (const { name, cookie, token, want } of forgeries) {
  test(`login: refused with ${name}`, () => {
    const somebody = visitor();
    const { csrfmiddlewaretoken = '' } = somebody.send('GET', LOGIN).fields;
    const other = visitor();
    other.send('GET', LOGIN);
    if (cookie === null) delete somebody.cookies['csrftoken'];
    if (cookie === 'other') somebody.cookies['csrftoken'] = other.cookies['csrftoken'] ?? '';
    const form = { username, password, next: '/dashboard/', ...(token ? { csrfmiddlewaretoken } : {}) };
    const { status, headers, page, text } = somebody.send('POST', LOGIN, { form });
    expect({ status, headers }).toEqual({ status: 403, headers: expectedHeaders.bareHtml });
    expect(page.querySelector('title')?.text).toBe('403 Forbidden');
    expect(page.querySelector('#summary h1')?.text).toBe('Forbidden (403)');
    expect(page.querySelector('#explanation')?.text.trim()).toBe('More information is available with DEBUG=True.');
    expect(text).toContain('CSRF verification failed. Request aborted.');
    expect(text).toMatch(want);
  });
}

const refused = [
  { name: 'bad password', given: { username, password: 'wrong' }, username, errors: [WRONG] },
  { name: 'unknown user', given: { username: 'a"b', password }, username: 'a"b', errors: [WRONG] },
  {
    name: 'empty fields',
    given: { username: '', password: '' },
    username: '',
    errors: ['', 'This field is required.', 'This field is required.'],
  },
];

for (const { name, given, username: shown, errors } of refused) {
  test(`login: ${name}`, () => {
    const somebody = visitor();
    const form = { ...somebody.send('GET', LOGIN).fields, ...given };
    const { status, headers, page, fields } = somebody.send('POST', LOGIN, { form });
    expect({ status, headers }).toEqual({ status: 200, headers: expectedHeaders.loginForm });
    expect(page.querySelectorAll('.errornote, .errorlist').map((element) => element.text)).toEqual(errors);
    expect(fields).toMatchObject({ username: shown, password: '', next: '/dashboard/' });
    expect(somebody.send('GET', '/dashboard/').status).toBe(302);
  });
}

test('login: both cookies are new, and the dashboard greets the user', () => {
  const somebody = visitor();
  const { fields } = somebody.send('GET', LOGIN);
  const before = somebody.cookies['csrftoken'];
  const answer = somebody.send('POST', LOGIN, { form: { ...fields, username, password } });
  expect(wire(answer)).toEqual({
    status: 302,
    headers: { ...expectedHeaders.signedIn, Location: '/dashboard/' },
    text: '',
  });
  expect(somebody.cookies['csrftoken']).not.toBe(before);
  expect(wire(somebody.send('GET', '/dashboard/'))).toEqual({
    status: 200,
    headers: expectedHeaders.userPage,
    text: `<!DOCTYPE html><title>Omni Retain</title><h1>Dashboard</h1><p>${username}</p>`,
  });
});

const nexts = [
  { name: 'a path', given: '/backend/o/applications/?a=1', want: '/backend/o/applications/?a=1' },
  { name: 'an address of this host', given: `${ORIGIN}/dashboard/`, want: `${ORIGIN}/dashboard/` },
  { name: 'a foreign host', given: 'https://evil.example/', want: '/dashboard/' },
  { name: 'a foreign host without a scheme', given: '//evil.example/', want: '/dashboard/' },
  { name: 'a foreign host behind a backslash', given: '/\\evil.example/', want: '/dashboard/' },
  { name: 'three slashes', given: '///evil.example/', want: '/dashboard/' },
  { name: 'a script', given: 'javascript:alert(1)', want: '/dashboard/' },
  { name: 'a line break', given: '/dashboard/\r\nX: y', want: '/dashboard/' },
  { name: 'letters outside ASCII', given: '/märz/', want: '/m%C3%A4rz/' },
  { name: 'nothing', given: '', want: '/dashboard/' },
];

for (const { name, given, want } of nexts) {
  test(`login: next is ${name}`, () => {
    const somebody = visitor();
    const address = `/login?next=${encodeURIComponent(given)}`;
    const form = { ...somebody.send('GET', address).fields, username, password };
    expect(somebody.send('POST', address, { form })).toMatchObject({ status: 302, location: want });
  });
}

test('logout: ends the session', () => {
  const somebody = visitor();
  somebody.signIn();
  const { sessionid = '' } = somebody.cookies;
  expect(wire(somebody.send('GET', '/logout/'))).toEqual({
    status: 302,
    headers: {
      ...expectedHeaders.neverCached,
      Location: '/login',
      'Set-Cookie': 'sessionid=""; expires=<date>; Max-Age=0; Path=/; SameSite=Lax',
    },
    text: '',
  });
  somebody.cookies['sessionid'] = sessionid;
  expect(somebody.send('GET', '/dashboard/').status).toBe(302);
});

test('a session ends after two weeks', () => {
  const somebody = visitor();
  somebody.signIn();
  somebody.clock.advance(1_209_599_000);
  expect(somebody.send('GET', '/dashboard/').status).toBe(200);
  somebody.clock.advance(2_000);
  expect(somebody.send('GET', '/dashboard/').status).toBe(302);
});

const others = [
  { name: 'login', given: ['DELETE', '/login'], want: { status: 405, Allow: 'GET, POST, PUT, HEAD, OPTIONS' } },
  { name: 'login', given: ['OPTIONS', '/login'], want: { status: 200, Allow: 'GET, POST, PUT, HEAD, OPTIONS' } },
  {
    name: 'authorize',
    given: ['OPTIONS', '/backend/o/authorize/'],
    want: { status: 200, Allow: 'GET, POST, PUT, HEAD, OPTIONS' },
  },
  {
    name: 'applications',
    given: ['OPTIONS', '/backend/o/applications/'],
    want: { status: 200, Allow: 'GET, HEAD, OPTIONS' },
  },
  {
    name: 'applications',
    given: ['PATCH', '/backend/o/applications/'],
    want: { status: 405, Allow: 'GET, HEAD, OPTIONS' },
  },
  {
    name: 'delete',
    given: ['PATCH', '/backend/o/applications/1/delete/'],
    want: { status: 405, Allow: 'GET, POST, DELETE, HEAD, OPTIONS' },
  },
] as const;

for (const { name, given, want } of others) {
  test(`methods: ${given[0]} of ${name}`, () => {
    const somebody = visitor();
    somebody.signIn();
    const [method, target] = given;
    const answer = somebody.send(method, target, { headers: { 'x-csrftoken': somebody.cookies['csrftoken'] ?? '' } });
    expect(answer).toMatchObject({ status: want.status, headers: { Allow: want.Allow }, text: '' });
  });
}
