import { expect, test } from '@playwright/test';
import { redirectAllowed } from '../../../sandbox/authorization-server/redirect-allowed.ts';

const cases = [
  { name: 'the same address', given: ['https://a.test/cb', 'https://a.test/cb'], want: true },
  { name: 'scheme in capitals', given: ['HTTPS://a.test/cb', 'https://a.test/cb'], want: true },
  { name: 'a further query parameter', given: ['https://a.test/cb?x=1&y=2', 'https://a.test/cb?x=1'], want: true },
  { name: 'a query parameter missing', given: ['https://a.test/cb', 'https://a.test/cb?x=1'], want: false },
  {
    name: 'a query parameter encoded otherwise',
    given: ['https://a.test/cb?x=%2F', 'https://a.test/cb?x=/'],
    want: true,
  },
  { name: 'another scheme', given: ['http://a.test/cb', 'https://a.test/cb'], want: false },
  { name: 'another host', given: ['https://a.test.evil.test/cb', 'https://a.test/cb'], want: false },
  { name: 'a user before the host', given: ['https://a.test@evil.test/cb', 'https://a.test/cb'], want: false },
  { name: 'another port', given: ['https://a.test:444/cb', 'https://a.test/cb'], want: false },
  { name: 'a longer path', given: ['https://a.test/cb/x', 'https://a.test/cb'], want: false },
  {
    name: 'loopback registered without a port: any port',
    given: ['http://127.0.0.1:5000/cb', 'http://127.0.0.1/cb'],
    want: true,
  },
  {
    name: 'loopback registered with a port: that one',
    given: ['http://127.0.0.1:5000/cb', 'http://127.0.0.1:1/cb'],
    want: false,
  },
] as const;

for (const { name, given, want } of cases) {
  test(`redirect: ${name}`, () => {
    const [asked, registered] = given;
    expect(redirectAllowed(asked, ['https://other.test/', registered])).toBe(want);
  });
}
