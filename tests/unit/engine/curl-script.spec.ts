import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { curlScript } from '../../../src/engine/curl-script.ts';
import type { Operation } from '../../../src/spec/operation.ts';
import { operation } from '../plan/links/small-operation.ts';
import { BASE_URL, executed, link } from './executed.ts';

const RUN = '12345678';
const enrol = operation('POST /member/', { body: {} });
const read = operation('GET /member/{profileId}');
const transfer = operation('POST /member/transfer', { body: {} });
const known = new Map<string, Operation>([enrol, read, transfer].map((one) => [one.id, one]));
const facts = {
  baseUrl: BASE_URL,
  run: RUN,
  operation: (id: string) => known.get(id),
  tokenCommand: (identity: string) => (identity === 'anonymous' ? null : `retain token --as ${identity}`),
};
const json = (value: unknown) => ({ mediaType: 'application/json', value });

/** An enrolment that made a member with this id. */
function enrolled(profileId: unknown, n = '000001'): ReturnType<typeof executed> {
  return executed({
    operation: enrol,
    planned: { body: json({ emailAddress: { $unique: { kind: 'email', n: 1, maxLength: null } } }) },
    values: { body: json({ emailAddress: `retain-${RUN}-${n}@example.com` }) },
    answer: { data: { profileId } },
  });
}
const profileOf = (role = '') => link('POST /member/', '$response.body#/data/profileId', role);

test('a request that needs nothing is one line, without the token', () => {
  const script = curlScript(executed({ operation: read, planned: { path: { profileId: 'x' } } }), facts);
  expect(script).toBe(
    `curl -sS -i '${BASE_URL}/member/x' -H 'accept: application/json' -H "authorization: Bearer $(retain token --as administrator)"`,
  );
});

test('who sends no secret has no token command', () => {
  const script = curlScript(
    executed({ operation: read, planned: { path: { profileId: 'x' } }, identity: 'anonymous' }),
    facts,
  );
  expect(script).toBe(`curl -sS -i '${BASE_URL}/member/x' -H 'accept: application/json'`);
});

test('what a request needs is made first, with unique values of the day, and its value read from the answer', () => {
  const script = curlScript(
    executed({
      operation: read,
      planned: { path: { profileId: profileOf() } },
      values: { path: { profileId: 'aaaa' } },
      sources: [enrolled('aaaa')],
    }),
    facts,
  );
  const lines = script.split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('RUN=$(date +%s | tail -c 9)');
  expect(lines[1]).toMatch(/^ANSWER1=\$\(curl -sS 'http:\/\/127\.0\.0\.1:9000\/member\/' .*"\$RUN".*\)$/);
  expect(lines[2]).toMatch(/^VALUE1=\$\(printf '%s' "\$ANSWER1" \| node -p '.*\["data"\]\["profileId"\]'\)$/);
  expect(lines[3]).toMatch(/^curl -sS -i 'http:\/\/127\.0\.0\.1:9000\/member\/'"\$VALUE1" /);
  expect(script).not.toContain(RUN);
  expect(script).not.toContain('aaaa');
  expect(script).not.toContain('token-of');
});

test('two roles are two objects, each from its own answer', () => {
  const script = curlScript(
    executed({
      operation: transfer,
      planned: { body: json({ fromProfileId: profileOf('from'), toProfileId: profileOf('to') }) },
      values: { body: json({ fromProfileId: 'aaaa', toProfileId: 'bbbb' }) },
      sources: [enrolled('aaaa', '000001'), enrolled('bbbb', '000002')],
    }),
    facts,
  );
  expect(script).toContain(`VALUE1=$(printf '%s' "$ANSWER1"`);
  expect(script).toContain(`VALUE2=$(printf '%s' "$ANSWER2"`);
  expect(script.split('\n').at(-1)).toContain(
    `--data-raw '{"fromProfileId":"'"$VALUE1"'","toProfileId":"'"$VALUE2"'"}'`,
  );
});

test('the same value is read once', () => {
  const script = curlScript(
    executed({
      operation: transfer,
      planned: { body: json({ fromProfileId: profileOf(), toProfileId: profileOf() }) },
      values: { body: json({ fromProfileId: 'aaaa', toProfileId: 'aaaa' }) },
      sources: [enrolled('aaaa')],
    }),
    facts,
  );
  expect(script.match(/^VALUE/gm)).toHaveLength(1);
});

test('a number in a body stays a number', () => {
  const script = curlScript(
    executed({
      operation: transfer,
      planned: { body: json({ items: [{ id: profileOf(), label: 'x' }] }) },
      values: { body: json({ items: [{ id: 7, label: 'x' }] }) },
      sources: [enrolled(7)],
    }),
    facts,
  );
  expect(script.split('\n').at(-1)).toContain(`--data-raw '{"items":[{"id":'"$VALUE1"',"label":"x"}]}'`);
});

test('a value that the request did without is not put in', () => {
  const script = curlScript(
    executed({
      operation: transfer,
      planned: { body: json({ toProfileId: profileOf('to'), fromProfileId: profileOf() }) },
      values: { body: json({ fromProfileId: 'aaaa' }) },
      sources: [enrolled('aaaa')],
    }),
    facts,
  );
  expect(script.split('\n').at(-1)).toContain(`--data-raw '{"fromProfileId":"'"$VALUE1"'"}'`);
});

const names: readonly (readonly [name: string, key: string, pointer: string])[] = [
  ['plain', 'profileId', 'profileId'],
  ['with an apostrophe', "member's id", "member's id"],
  ['with a quote', 'the "id"', 'the "id"'],
  ['with a slash and a tilde', 'a/b~c', 'a~1b~0c'],
];
for (const [name, key, pointer] of names) {
  test(`a shell reads the value of a name ${name}`, () => {
    const source = executed({ operation: enrol, planned: { body: json({}) }, answer: { [key]: "it's 5$" } });
    const script = curlScript(
      executed({
        operation: read,
        planned: { path: { profileId: link('POST /member/', `$response.body#/${pointer}`) } },
        values: { path: { profileId: "it's 5$" } },
        sources: [source],
      }),
      facts,
    );
    const line = script.split('\n').find((one) => one.startsWith('VALUE1=')) ?? '';
    const shell = `${line}\nprintf '%s' "$VALUE1"`;
    const environment = { ...process.env, ANSWER1: source.exchange.response.body };
    expect(execFileSync('sh', ['-c', shell], { env: environment, encoding: 'utf8' })).toBe("it's 5$");
  });
}
