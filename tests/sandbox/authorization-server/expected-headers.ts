const security = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};
const html = { 'Content-Type': 'text/html; charset=utf-8', ...security };
const userPage = { ...html, Vary: 'Cookie' };
const token = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Pragma: 'no-cache', ...security };
const neverCached = {
  ...userPage,
  Expires: '<date>',
  'Cache-Control': 'max-age=0, no-cache, no-store, must-revalidate, private',
};
const csrfCookie = 'csrftoken=<64>; expires=<date>; Max-Age=31449600; Path=/; SameSite=Lax';

/** The headers of the recorded answers, by kind of answer. */
export const expectedHeaders = {
  /** Empty answers of Django, 405 and the like. */
  html,
  /** Django's 404 and 403: no charset. */
  bareHtml: { ...security, 'Content-Type': 'text/html' },
  /** A page behind the login. */
  userPage,
  /** A page behind the login with a form. */
  userForm: { ...userPage, 'Set-Cookie': csrfCookie },
  /** Login and logout. */
  neverCached,
  loginForm: { ...neverCached, 'Set-Cookie': csrfCookie },
  signedIn: {
    ...neverCached,
    'Set-Cookie': [csrfCookie, 'sessionid=<32>; expires=<date>; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax'],
  },
  /** Answers of the token endpoint. */
  token,
  refusedClient: { ...token, 'WWW-Authenticate': 'Bearer error="invalid_client"' },
  /** Answers of the JSON password endpoint. */
  jsonToken: { ...token, Allow: 'POST, OPTIONS' },
  json: { 'Content-Type': 'application/json', ...security },
  /** A missing slash. */
  slash: {
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  },
} as const;
