import { expect, test } from '@playwright/test';
import { describeFailure } from '../../../src/http/describe-failure.ts';

const failure = (code: string, message = ''): Error => Object.assign(new Error(message), { code });
const cases: readonly (readonly [string, unknown, string])[] = [
  ['refused', failure('ECONNREFUSED'), 'the connection was refused, nothing listens there'],
  [
    'several addresses',
    new AggregateError([failure('ECONNREFUSED')]),
    'the connection was refused, nothing listens there',
  ],
  ['unknown host', failure('ENOTFOUND'), 'there is no host of that name'],
  [
    'self-signed',
    failure('DEPTH_ZERO_SELF_SIGNED_CERT'),
    'its certificate is self-signed: name its authority in NODE_EXTRA_CA_CERTS',
  ],
  [
    'http where https is asked',
    failure('ERR_SSL_WRONG_VERSION_NUMBER'),
    'no TLS is spoken there: should the address begin with http://?',
  ],
  ['another TLS error', failure('ERR_SSL_SOMETHING'), 'no TLS connection could be made'],
  ['no HTTP', failure('HPE_INVALID_CONSTANT'), 'what came back is no HTTP'],
  ['anything else', failure('ESTRANGE', 'first line\nsecond line'), 'first line'],
  ['nothing', undefined, 'unknown cause'],
];
for (const [name, given, want] of cases) {
  test(`failure: ${name}`, () => {
    expect(describeFailure(given)).toBe(want);
  });
}
