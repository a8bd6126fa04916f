/** Values that are no secret and are never right; they may be shown. */
export const wrongValues = {
  password: 'not-the-password',
  secret: 'not-the-secret',
  code: 'not-a-code',
  token: 'not-a-token',
  verifier: 'not-the-verifier-not-the-verifier-not-the-verifier',
  clientId: 'not-an-application',
  scope: 'not-a-scope',
  redirectUri: 'https://unregistered.example/callback',
} as const;
