import { expect, test } from '@playwright/test';
import { protocolComplaint } from '../../../src/tokens/protocol-complaint.ts';
import { sampleExchange } from './sample-exchange.ts';

const whole = { access_token: 'a', expires_in: 36000, token_type: 'Bearer', scope: 'read write', refresh_token: 'r' };

const cases: readonly (readonly [string, unknown, RegExp | null])[] = [
  ['a whole answer', whole, null],
  ['the answer of the notes, with its user', { ...whole, user: { id: 1, role: null } }, null],
  ['no token type', { ...whole, token_type: undefined }, /token_type/],
  ['another token type', { ...whole, token_type: 'mac' }, /token_type/],
  ['a life that is no number', { ...whole, expires_in: 'long' }, /expires_in/],
  ['a scope that is a list', { ...whole, scope: ['read'] }, /scope/],
  ['no JSON', 'hello', /JSON/],
];
for (const [name, body, want] of cases) {
  test(`complaint: ${name}`, async () => {
    const got = await protocolComplaint(sampleExchange(200, body));
    if (want === null) expect(got).toBeNull();
    else expect(got).toMatch(want);
  });
}
