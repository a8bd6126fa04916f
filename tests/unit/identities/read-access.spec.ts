import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectedAccess } from '../../../src/identities/expected-access.ts';
import { identities } from '../../../src/identities/index.ts';
import { readAccess } from '../../../src/identities/read-access.ts';
import { writeAccess } from '../../../src/identities/write-access.ts';

const place = (): string => join(mkdtempSync(join(tmpdir(), 'access-')), 'own', 'access.yaml');

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'access-')), 'access.yaml');
  writeFileSync(path, text);
  return path;
}

test('an absent file is no table', () => {
  expect(readAccess('/nowhere/access.yaml')).toBeNull();
});

test('the first version says what the rules of the design say, and is written once', () => {
  const path = place();
  expect(writeAccess(path)).toBe(true);
  const table = readAccess(path);
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const operation = { id: `${method} /api/v1/orchard/trees`, method };
    for (const identity of identities) {
      expect(expectedAccess(identity, operation, table), `${identity.name} ${method}`).toEqual(
        expectedAccess(identity, operation, null),
      );
      expect(table?.rules.some((rule) => rule.identities.includes(identity.name))).toBe(true);
    }
  }
  writeFileSync(path, 'rules: []');
  expect(writeAccess(path)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('rules: []');
});

test('the table of the embedded sandbox is readable', () => {
  expect(readAccess('specs/local/access.yaml')?.rules.length).toBeGreaterThan(10);
});

test('rules, exceptions, statuses and reasons are read', () => {
  const table = readAccess(
    file(`rules:
  - { identity: [anonymous, expired], expect: [401, 403] }
exceptions:
  - { operation: GET /a/*, identity: other-company, expect: own data only, foreign: [404, 403], why: as agreed }
  - { operation: POST /a, identity: no-role, expect: 4xx, why: anything }
  - { operation: POST /a, identity: expired, expect: 204, why: open }
`),
  );
  expect(table?.rules).toEqual([
    {
      identities: ['anonymous', 'expired'],
      methods: null,
      expected: { kind: 'unauthorized', statuses: ['401', '403'], foreign: null, why: null },
    },
  ]);
  expect(table?.exceptions.map(({ expected }) => expected)).toEqual([
    { kind: 'own-data', statuses: ['2XX'], foreign: ['404', '403'], why: 'as agreed' },
    { kind: 'forbidden', statuses: ['4XX'], foreign: null, why: 'anything' },
    { kind: 'accepted', statuses: ['204'], foreign: null, why: 'open' },
  ]);
});

const mistakes = [
  { name: 'no YAML', given: 'rules: [', want: /line 1: the access table is no YAML/ },
  { name: 'no object', given: '- a', want: /line 1: the access table must hold an object/ },
  { name: 'a misspelt key', given: 'rule: []', want: /unknown key "rule".*did you mean "rules"/ },
  { name: 'no list', given: 'rules: {}', want: /must have a list of "rules"/ },
  { name: 'no object as entry', given: 'rules: [a]', want: /an entry of "rules" that is no object/ },
  { name: 'no identity', given: 'rules:\n  - { expect: 403 }', want: /line 2: .*without "identity"/ },
  {
    name: 'an unknown identity',
    given: 'rules:\n  - { identity: norole, expect: 403 }',
    want: /line 2: .*the identity norole \(known: administrator, /,
  },
  {
    name: 'an unknown method',
    given: 'rules:\n  - { identity: no-role, methods: [FETCH], expect: 403 }',
    want: /line 2: .*the method FETCH/,
  },
  { name: 'nothing expected', given: 'rules:\n  - { identity: no-role }', want: /line 2: .*must say what is expected/ },
  {
    name: 'no status',
    given: 'rules:\n  - { identity: no-role, expect: refused }',
    want: /"expect" is "allowed", "own data only", a status or a list of them/,
  },
  {
    name: 'no operation',
    given: 'exceptions:\n  - { operation: /tiers, identity: no-role, expect: 403, why: so }',
    want: /whose "operation" is not method and path/,
  },
  {
    name: 'no reason',
    given: 'exceptions:\n  - { operation: GET /tiers, identity: no-role, expect: allowed }',
    want: /line 2: .*an exception without its reason/,
  },
];
for (const { name, given, want } of mistakes) {
  test(`${name}: is refused with file and line`, () => {
    const path = file(given);
    const read = (): unknown => readAccess(path);
    expect(read).toThrow(want);
    expect(read).toThrow(path);
  });
}
