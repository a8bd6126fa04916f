import { expect } from '@playwright/test';
import { SuiteError } from '../../../../src/errors.ts';
import { httpClient } from '../../../../src/http/http-client.ts';
import { redactSecrets } from '../../../../src/http/redact-secrets.ts';
import type { AuthorizationRequest } from '../../../../src/tokens/authorization-pages.ts';
import { authorizationCode } from '../../../../src/tokens/grants/authorization-code.ts';
import { type ExpectedCall, type SeenRequest, type StrictServer, strictServer } from '../../http/strict-server.ts';
export const marker = 'marker-password-0123456789';
export const code = 'marker-code-0123456789';
export const authorize = '/backend/o/authorize/';
export const redirectUri = 'https://oauth.pstmn.io/v1/callback';

export const query = (request: SeenRequest): URLSearchParams => new URL(request.target, 'http://h').searchParams;
export let state = '';
export let challenge: string | null = null;
export const remember = (request: SeenRequest): void => {
  state = query(request).get('state') ?? '';
  challenge = query(request).get('code_challenge');
};

export const toLogin: ExpectedCall = {
  call: `GET ${authorize}`,
  instead: (response, request) => {
    remember(request);
    response.writeHead(302, { location: `/login?next=${encodeURIComponent(request.target)}` }).end();
  },
};
export const loginForm = (more = ''): string =>
  `<form method="post" id="login-form"><input type="hidden" name="csrfmiddlewaretoken" value="csrf1">${more}
   <input name="username"><input type="password" name="password"><input type="hidden" name="next" value="/next">
   <input type="submit" value="Log in"></form>`;
export const loginPage: ExpectedCall = {
  call: 'GET /login',
  headers: { 'set-cookie': 'csrftoken=marker-cookie-1; Path=/; SameSite=Lax' },
  body: loginForm(),
};
export const loggedIn = (location: string): ExpectedCall => ({
  call: 'POST /login',
  status: 302,
  headers: {
    location,
    'set-cookie': ['csrftoken=marker-cookie-2; Path=/', 'sessionid=marker-cookie-3; HttpOnly; Path=/'],
  },
});
export const allow = '<input type="submit" name="allow" value="Authorize">';
export const consentPage: ExpectedCall = {
  call: `GET ${authorize}`,
  body: (request) => {
    remember(request);
    return `<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="csrf2">
      <input type="hidden" name="state" value="${state}"><input type="submit" value="Cancel">${allow}</form>`;
  },
};
export const sendBack = (call: string, parameters: () => string): ExpectedCall => ({
  call,
  instead: (response, request) => {
    if (query(request).has('state')) remember(request);
    response.writeHead(302, { location: `${redirectUri}?${parameters()}` }).end();
  },
});
export const success = (): string => `code=${code}&state=${state}`;
export const token: ExpectedCall = {
  call: 'POST /backend/o/token/',
  body: '{"access_token":"a","token_type":"Bearer"}',
};

export interface Ran {
  readonly got: string;
  readonly server: StrictServer;
  readonly known: readonly string[];
}

export async function run(
  calls: readonly ExpectedCall[],
  over: Partial<AuthorizationRequest> = {},
  callback: (url: string) => string = () => redirectUri,
): Promise<Ran> {
  const server = await strictServer(calls);
  const http = httpClient({ allowHosts: ['127.0.0.1'], maxRps: null, concurrency: 1, timeoutMs: 2000 });
  const secrets = redactSecrets();
  const request: AuthorizationRequest = {
    authUrl: server.url,
    client: { clientId: 'id', clientSecret: 'marker-secret' },
    account: { username: 'admin@example.com', password: marker },
    redirectUri: callback(server.url),
    scope: 'read write',
    ...over,
  };
  let got: string;
  try {
    got = String((await authorizationCode(http, secrets, request)).response.status);
  } catch (error) {
    if (!(error instanceof SuiteError)) throw error;
    got = `${error.code}: ${error.message.replaceAll(server.url, '')}`;
  }
  await http.close();
  await server.done();
  expect(got).not.toContain('marker');
  return { got, server, known: secrets.known().map(({ value }) => value) };
}
