import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { AuthorizationRequest } from '../../../../src/tokens/authorization-pages.ts';
import type { ExpectedCall, SeenRequest } from '../../http/strict-server.ts';
import {
  allow,
  authorize,
  challenge,
  code,
  consentPage,
  loggedIn,
  loginForm,
  loginPage,
  marker,
  query,
  redirectUri,
  run,
  sendBack,
  state,
  success,
  token,
  toLogin,
} from './code-flow.ts';

test('login, consent, code, token: with cookies, csrf, referer, state and PKCE', async () => {
  const consent = {
    ...consentPage,
    body: `<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="csrf2">${allow}</form>`,
  };
  const { got, server, known } = await run([
    toLogin,
    loginPage,
    loggedIn(`${authorize}?`),
    consent,
    sendBack(`POST ${authorize}`, success),
    token,
  ]);
  expect(got).toBe('200');
  const [first, , login, , allowed, exchange] = server.seen;
  expect(Object.fromEntries(query(first as SeenRequest))).toMatchObject({
    response_type: 'code',
    client_id: 'id',
    redirect_uri: redirectUri,
    scope: 'read write',
    code_challenge_method: 'S256',
  });
  expect(login?.body).toBe(`csrfmiddlewaretoken=csrf1&username=admin%40example.com&password=${marker}&next=%2Fnext`);
  expect(login?.headers).toMatchObject({ cookie: 'csrftoken=marker-cookie-1' });
  expect(login?.headers.referer).toContain('/login?next=');
  expect(allowed?.body).toBe('csrfmiddlewaretoken=csrf2&allow=Authorize');
  expect(allowed?.headers.cookie).toBe('csrftoken=marker-cookie-2; sessionid=marker-cookie-3');
  const form = new URLSearchParams(exchange?.body);
  expect(form.get('code')).toBe(code);
  expect(form.get('redirect_uri')).toBe(redirectUri);
  const verifier = form.get('code_verifier') ?? '';
  expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge);
  expect(known).toEqual(expect.arrayContaining([code, verifier, 'marker-cookie-3']));
});

const answered: readonly (readonly [string, readonly ExpectedCall[], Partial<AuthorizationRequest>, string])[] = [
  [
    'no consent page is shown',
    [toLogin, loginPage, loggedIn(`${authorize}?`), sendBack(`GET ${authorize}`, success), token],
    {},
    '200',
  ],
  ['the session is there already', [consentPage, sendBack(`POST ${authorize}`, success), token], {}, '200'],
  ['without PKCE', [sendBack(`GET ${authorize}`, success), token], { pkce: 'none' }, '200'],
  [
    'a wrong password',
    [
      toLogin,
      loginPage,
      {
        call: 'POST /login',
        body: `${loginForm('<ul class="errorlist"><li>Please enter a correct username.</li></ul>')}`,
      },
    ],
    {},
    'TOKEN_REFUSED: POST /login refused user name and password ("Please enter a correct username"); check RETAIN_USERNAME and RETAIN_PASSWORD.',
  ],
  [
    'a login form with other fields',
    [
      toLogin,
      { ...loginPage, body: '<form method="post"><input name="email"><input type="password" name="password"></form>' },
    ],
    {},
    'TOKEN_REFUSED: The login form of GET /login has no field username: its fields are email, password.',
  ],
  [
    'a login page without a form',
    [toLogin, { ...loginPage, body: '<title>Omni Retain</title><div id="app"></div>' }],
    {},
    'TOKEN_REFUSED: GET /login shows neither a login nor a consent form ("Omni Retain"), so no authorization code can be had.',
  ],
  [
    'an error page',
    [
      {
        call: `GET ${authorize}`,
        status: 400,
        body: '<h2>Error: invalid_request</h2><p>Mismatching redirect URI.</p>',
      },
    ],
    {},
    `TOKEN_REFUSED: GET ${authorize} answered 400 ("Error: invalid_request: Mismatching redirect URI"), so no authorization code can be had.`,
  ],
  [
    'consent that comes back',
    [consentPage, { ...consentPage, call: `POST ${authorize}` }],
    {},
    `TOKEN_REFUSED: POST ${authorize} showed the consent form again after it was sent.`,
  ],
  [
    'cancel',
    [consentPage, sendBack(`POST ${authorize}`, () => `error=access_denied&state=${state}`)],
    { decision: 'cancel' },
    'TOKEN_REFUSED: The authorization page of  gave no code but access_denied.',
  ],
  [
    'an error with a description',
    [
      sendBack(
        `GET ${authorize}`,
        () => `error=invalid_request&error_description=Code+challenge+required.&state=${state}`,
      ),
    ],
    {},
    'TOKEN_REFUSED: The authorization page of  gave no code but invalid_request (Code challenge required.).',
  ],
  [
    'another state',
    [sendBack(`GET ${authorize}`, () => `code=${code}&state=other`)],
    {},
    'TOKEN_REFUSED: The authorization page of  gave no code but another state than was sent.',
  ],
  [
    'no state',
    [sendBack(`GET ${authorize}`, () => `code=${code}`)],
    {},
    'TOKEN_REFUSED: The authorization page of  gave no code but another state than was sent.',
  ],
  [
    'another host is not contacted',
    [{ call: `GET ${authorize}`, status: 302, headers: { location: 'https://evil.example/login' } }],
    {},
    'TOKEN_REFUSED: A page of  leads to https://evil.example, which is another host and not contacted: check RETAIN_AUTH_URL.',
  ],
  [
    'another host that takes the form is not contacted',
    [
      toLogin,
      { ...loginPage, body: loginForm().replace('method="post"', 'method="post" action="https://evil.example/"') },
    ],
    {},
    'TOKEN_REFUSED: A page of  leads to https://evil.example, which is another host and not contacted: check RETAIN_AUTH_URL.',
  ],
  [
    'a circle',
    Array.from({ length: 12 }, () => ({ call: `GET ${authorize}`, status: 302, headers: { location: authorize } })),
    {},
    'TOKEN_REFUSED: The pages of login and consent at  lead in a circle.',
  ],
];
for (const [name, calls, over, want] of answered) {
  test(`authorization code: ${name}`, async () => {
    const { got } = await run(calls, over);
    expect(got).toBe(want);
  });
}

test('a redirect URI that is the login page itself is told from the way to the login page', async () => {
  const loginAsCallback = (url: string): string => `${url}/login?next=%2Fdashboard/`;
  const back: ExpectedCall = {
    call: `GET ${authorize}`,
    instead: (response, request) => {
      response.writeHead(302, { location: `${query(request).get('redirect_uri')}&${success()}` }).end();
    },
  };
  const again = (request: SeenRequest): string => request.target.replace(/^\/login\?next=/, '');
  const server: ExpectedCall[] = [
    toLogin,
    loginPage,
    {
      call: 'POST /login',
      instead: (response, request) => {
        response.writeHead(302, { location: decodeURIComponent(again(request)) }).end();
      },
    },
    back,
    token,
  ];
  expect((await run(server, {}, loginAsCallback)).got).toBe('200');
});
