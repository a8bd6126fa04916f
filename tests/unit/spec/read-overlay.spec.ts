import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SuiteError } from '../../../src/errors.ts';
import { readOverlay } from '../../../src/spec/read-overlay.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'overlay-')), 'overlay.yaml');
  writeFileSync(path, text);
  return path;
}

const head = 'overlay: 1.0.0\ninfo: {title: Orchard, version: "1"}\nactions:\n';

test('an absent file is no overlay', () => {
  expect(readOverlay('/nowhere/overlay.yaml')).toBeNull();
});

test('actions are read in order, with their lines', () => {
  const overlay = readOverlay(
    file(
      `${head}  - target: $.paths['/trees'].get\n    description: why\n    update: {x-a: 1}\n  - target: $.b\n    remove: true\n    x-service: [earn, member]\n`,
    ),
  );
  expect(overlay?.title).toBe('Orchard');
  expect(overlay?.actions).toEqual([
    {
      index: 0,
      line: 4,
      target: "$.paths['/trees'].get",
      description: 'why',
      update: { 'x-a': 1 },
      remove: false,
      services: null,
    },
    {
      index: 1,
      line: 7,
      target: '$.b',
      description: '',
      update: undefined,
      remove: true,
      services: ['earn', 'member'],
    },
  ]);
});

const rows = [
  { name: 'broken YAML', given: 'overlay: 1.0.0\ninfo: {title: t\nactions: [', want: /line 3: the overlay is no YAML/ },
  { name: 'an empty file', given: '', want: /line 1: the overlay must hold an overlay/ },
  {
    name: 'another version',
    given: 'overlay: 2.0.0\ninfo: {}\nactions: []',
    want: /line 1: the overlay must say "overlay: 1.0.0"/,
  },
  { name: 'no info', given: 'overlay: 1.0.0\nactions: []', want: /must have an "info"/ },
  { name: 'no actions', given: 'overlay: 1.0.0\ninfo: {}\n', want: /must have a list of "actions"/ },
  {
    name: 'a misspelt key',
    given: `${head}  - target: $.a\n    updat: {}`,
    want: /line 5: the overlay has the unknown key "updat".*did you mean "update"\?$/,
  },
  { name: 'no target', given: `${head}\n  - update: {}`, want: /line 5: the overlay has an action without a "target"/ },
  {
    name: 'a target that is no JSONPath',
    given: `${head}  - target: $.paths[/x]\n    update: {}`,
    want: /line 4: the overlay has a target that is no JSONPath \(\$\.paths\[\/x\]/,
  },
  {
    name: 'neither update nor remove',
    given: `${head}  - target: $`,
    want: /line 4: the overlay has an action with neither/,
  },
  {
    name: 'remove as a text',
    given: `${head}  - target: $.a\n    remove: "yes"`,
    want: /line 5: .* neither true nor false/,
  },
  {
    name: 'an empty x-service',
    given: `${head}  - target: $.a\n    x-service: []\n    remove: true`,
    want: /line 5: .*"x-service" is no name/,
  },
];

for (const { name, given, want } of rows) {
  test(`${name}: is refused with file and line`, () => {
    const path = file(given);
    let error: unknown;
    try {
      readOverlay(path);
    } catch (cause) {
      error = cause;
    }
    expect(error).toBeInstanceOf(SuiteError);
    expect((error as SuiteError).code).toBe('OVERLAY_INVALID');
    expect((error as SuiteError).message.startsWith(`${path}, line `)).toBe(true);
    expect((error as SuiteError).message).toMatch(want);
  });
}
