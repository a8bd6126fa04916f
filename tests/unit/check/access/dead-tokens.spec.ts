import { expiredTokenRefused } from '../../../../src/check/access/expired-token-refused.ts';
import { revokedTokenRefused } from '../../../../src/check/access/revoked-token-refused.ts';
import { accessTable, expected } from '../fixtures/access.ts';

const revoked = { who: 'revoked', expected: expected.unauthorized, difference: 'the token was revoked' };
const expired = { who: 'expired', expected: expected.unauthorized, difference: 'the token has expired' };
accessTable(revokedTokenRefused, 'revoked-token-refused', [
  { name: 'a revoked token, refused', given: [{ ...revoked, status: 401 }], want: [] },
  {
    name: 'a revoked token, served',
    given: [
      { ...expired, status: 401 },
      { ...revoked, status: 200 },
    ],
    want: ['1: PUT /trees/{id}: let a caller in where the token was revoked (answered 200).'],
  },
  { name: 'an expired token, served (the matter of another rule)', given: [{ ...expired, status: 200 }], want: [] },
  { name: 'a revoked token that the table lets in', given: [{ ...revoked, expected: expected.accepted }], want: [] },
]);
accessTable(expiredTokenRefused, 'expired-token-refused', [
  { name: 'an expired token, refused', given: [{ ...expired, status: 401 }], want: [] },
  {
    name: 'an expired token, another refusal (the matter of another rule)',
    given: [{ ...expired, status: 403 }],
    want: [],
  },
  {
    name: 'an expired token, served',
    given: [{ ...expired, status: 201 }],
    want: ['0: PUT /trees/{id}: let a caller in where the token has expired (answered 201).'],
  },
]);
