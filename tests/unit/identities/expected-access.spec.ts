import { expect, test } from '@playwright/test';
import type { AccessTable } from '../../../src/identities/access-table.ts';
import { expectedAccess } from '../../../src/identities/expected-access.ts';
import { identities } from '../../../src/identities/index.ts';
import { writeOnly } from '../../../src/identities/write-only.ts';

const read = { id: 'GET /api/v1/orchard/trees', method: 'GET' } as const;
const write = { id: 'POST /api/v1/orchard/trees', method: 'POST' } as const;
const table: AccessTable = {
  file: 'access.yaml',
  rules: [
    {
      identities: ['no-role'],
      methods: ['GET'],
      expected: { kind: 'forbidden', statuses: ['404'], foreign: null, why: null },
    },
  ],
  exceptions: [
    {
      operation: 'GET /api/v1/orchard/*',
      identities: ['anonymous', 'no-role'],
      expected: { kind: 'accepted', statuses: ['2XX'], foreign: null, why: 'public' },
    },
  ],
};

test('without a table the rules of the design hold, on reads and writes', () => {
  const cells = [...identities, writeOnly].map((identity) =>
    [identity.name, expectedAccess(identity, read, null), expectedAccess(identity, write, null)]
      .map((one) => (typeof one === 'string' ? one : `${one.kind} ${one.statuses}`))
      .join(': '),
  );
  expect(cells).toEqual([
    'administrator: accepted 2XX: accepted 2XX',
    'authorization-code: accepted 2XX: accepted 2XX',
    'middleware: accepted 2XX: accepted 2XX',
    'refreshed: accepted 2XX: accepted 2XX',
    'read-only: accepted 2XX: forbidden 403',
    'other-company: own-data 2XX: own-data 2XX',
    'no-role: forbidden 403: forbidden 403',
    'anonymous: unauthorized 401: unauthorized 401',
    'wrong-scheme: unauthorized 401: unauthorized 401',
    'malformed: unauthorized 401: unauthorized 401',
    'revoked: unauthorized 401: unauthorized 401',
    'expired: unauthorized 401: unauthorized 401',
    'write-only: forbidden 403: accepted 2XX',
  ]);
});

const rows = [
  { name: 'an exception with a star comes before rules', who: 'no-role', where: read, want: 'accepted 2XX public' },
  { name: 'an exception is about what it names', who: 'anonymous', where: write, want: 'unauthorized 401 null' },
  { name: 'a rule is about its methods', who: 'no-role', where: write, want: 'forbidden 403 null' },
  { name: 'who is not named is expected as by design', who: 'middleware', where: read, want: 'accepted 2XX null' },
];
for (const { name, who, where, want } of rows) {
  test(name, () => {
    const identity = identities.find((one) => one.name === who) ?? writeOnly;
    const { kind, statuses, why } = expectedAccess(identity, where, table);
    expect(`${kind} ${statuses} ${why}`).toBe(want);
  });
}

test('a rule counts where no exception fits', () => {
  const identity = identities.find(({ name }) => name === 'no-role') ?? writeOnly;
  const elsewhere = { id: 'GET /api/v1/meadow', method: 'GET' } as const;
  expect(expectedAccess(identity, elsewhere, table).statuses).toEqual(['404']);
});
