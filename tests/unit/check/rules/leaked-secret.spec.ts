import { leakedSecret } from '../../../../src/check/rules/leaked-secret.ts';
import { type Case, cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const withToken: Case = { sent: { headers: { authorization: 'Bearer abcDEF123456' } } };
const tells = (what: string, pointer: string): string =>
  `fault service: POST /api/trees: the answer tells ${what} at ${pointer}.`;

testRule(leakedSecret, [
  {
    name: 'an ordinary answer',
    given: { body: { name: 'x', tokenType: 'Bearer', password: null } },
    planned: withToken,
    want: [],
  },
  { name: 'a masked password', given: { body: { password: '********' } }, planned: withToken, want: [] },
  {
    name: 'a password',
    given: { body: { users: [{ password: 'hunter22' }] } },
    planned: cases.valid,
    want: [tells('a value called "password"', '/users/0/password')],
  },
  {
    name: 'a client secret, a token',
    given: { body: { clientSecret: 'abc', access_token: 'def' } },
    planned: cases.valid,
    want: [
      tells('a value called "clientSecret"', '/clientSecret'),
      tells('a value called "access_token"', '/access_token'),
    ],
  },
  {
    name: 'the hash of a password',
    given: { body: { remark: 'pbkdf2_sha256$260000$Zc8wT1kq0Xn5$3vB1l0x7m0Qm8o3yq6mX' } },
    planned: cases.valid,
    want: [tells('the hash of a password', '/remark')],
  },
  {
    name: 'the token of the caller',
    given: { body: { message: 'Done (Bearer abcDEF123456).' } },
    planned: withToken,
    want: [tells("the caller's own token", '/message')],
  },
  {
    name: 'a key in a text that is no JSON',
    given: { body: 'key AKIAABCDEFGHIJKLMNOP' },
    planned: cases.valid,
    want: [tells('an access key of AWS', 'its body')],
  },
]);
