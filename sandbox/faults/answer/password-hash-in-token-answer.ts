import { changeAt } from '../change/change-at.ts';
import type { Fault } from '../fault.ts';

/**
 * The password grant answers the hash of the user's password.
 * Caught by `leaked-secret`; shows on `/backend/core/authentication/token/`.
 */
export const passwordHashInTokenAnswer: Fault = {
  id: 'password-hash-in-token-answer',
  sentence: "The password grant answers the hash of the user's password.",
  rule: 'leaked-secret',
  touches: ['/backend/core/authentication/token/'],
  wire: (outgoing, { path }) => {
    if (!path.startsWith('/backend/core/authentication/token') || outgoing.status !== 200) return outgoing;
    const hash = 'pbkdf2_sha256$260000$Zc8wT1kq0Xn5$3vB1l0x7m0Qm8o3yq6mXo2Rr7P2cI9b0VJt5oK4s1uE=';
    const body: unknown = JSON.parse(outgoing.body.toString());
    return {
      ...outgoing,
      body: JSON.stringify(changeAt(body, ['user'], (user) => ({ ...Object(user), password: hash }))),
    };
  },
};
