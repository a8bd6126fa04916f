import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parseSync } from 'oxc-parser';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import whom; types count too. `room:file` allows one file of a room, `room!type` only types of it. */
const BORDERS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  http: ['errors'],
  settings: ['errors'],
  spec: ['settings', 'http', 'errors'],
  tokens: ['spec', 'settings', 'http', 'errors'],
  identities: ['tokens', 'spec', 'settings', 'errors'],
  ledger: ['http', 'settings', 'errors'],
  plan: ['spec', 'identities', 'settings', 'errors'],
  exercise: ['plan', 'spec', 'tokens', 'identities', 'ledger', 'http', 'errors'],
  check: ['plan', 'spec', 'errors', 'http:exchange'],
  collection: ['check', 'plan', 'spec', 'settings', 'errors', 'http:exchange'],
  report: ['check', 'plan', 'spec', 'settings', 'errors', 'http:exchange', 'http:redact-secrets', 'http:curl-command'],
};
/** Every room; imported by tests and scripts only. */
const HALLWAYS = new Set(['engine', 'cli']);
/** One door per dependency. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  ajv: ['src/check/schema-validator.ts', 'src/check/schema-formats.ts'],
  newman: ['src/collection/'],
  'allure-js-commons': ['src/report/allure-labels.ts'],
  undici: ['src/http/'],
  dotenv: ['src/settings/'],
  oauth4webapi: ['src/tokens/'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

function files(directory: string): readonly string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(directory, name));
}

function importsOf(file: string): readonly Import[] {
  const parsed = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const text = readFileSync(join(root, file), 'utf8');
  const from = [
    ...staticImports.map((one) => one.moduleRequest.value),
    ...staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map((one) => text.slice(one.moduleRequest.start, one.moduleRequest.end).replaceAll(/['"`]/g, '')),
  ];
  return from.map((name) => ({
    file,
    from: name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name,
  }));
}

function room(file: string): string {
  const [, name = ''] = file.split('/');
  return name.replace(/\.ts$/, '');
}

function allowed({ file, from }: Import): boolean {
  const own = room(file);
  if (HALLWAYS.has(own)) return true;
  if (!from.startsWith('src/')) return !from.startsWith('sandbox/') && !from.startsWith('tests/');
  const other = room(from);
  if (other === own) return true;
  const stem = from.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
  return (BORDERS[own] ?? []).some((entry) => entry === other || entry === `${other}:${stem}`);
}

const source = files('src').flatMap(importsOf);
const sandbox = files('sandbox').flatMap(importsOf);

test('the parser sees imports', () => {
  expect(source.length).toBeGreaterThan(100);
});

test('every room of src stands in the table', () => {
  const rooms = new Set(files('src').map(room));
  expect([...rooms].filter((name) => !(name in BORDERS) && !HALLWAYS.has(name))).toEqual([]);
});

test('rooms import only what the table allows', () => {
  expect(source.filter((one) => !allowed(one)).map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test('nobody imports the hallways but the hallways', () => {
  const wrong = source.filter(
    ({ file, from }) => from.startsWith('src/') && HALLWAYS.has(room(from)) && !HALLWAYS.has(room(file)),
  );
  expect(wrong).toEqual([]);
});

test('the sandbox shares nothing with src', () => {
  expect(sandbox.filter(({ from }) => from.startsWith('src/') || from.startsWith('tests/'))).toEqual([]);
});

for (const [dependency, doors] of Object.entries(DOORS)) {
  test(`${dependency} has one door`, () => {
    const users = source.filter(
      ({ from }) => from === dependency || from.startsWith(`${dependency}/`) || from.startsWith(`${dependency}-`),
    );
    const wrong = users.filter(
      ({ file, from }) => from !== 'allure-playwright' && !doors.some((door) => file.startsWith(door)),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });
}

test('process.env is read in settings only, and in the guard of the configuration', () => {
  const readers = files('src').filter((file) =>
    /process\.env\b/.test(readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(
    readers.filter(
      (file) => !file.startsWith('src/settings/') && !file.startsWith('src/cli/') && !file.startsWith('src/engine/'),
    ),
  ).toEqual([]);
});

test('no file passes 250 lines', () => {
  const long = [...files('src'), ...files('sandbox'), ...files('tests')].filter(
    (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});
