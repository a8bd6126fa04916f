import { expect, test } from '@playwright/test';
import { tokenCommand } from '../../../src/engine/token-command.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const table: readonly (readonly [target: string, identity: string, want: string | null])[] = [
  ['local', 'administrator', 'npx retain token --base-url http://127.0.0.1:9000'],
  ['local', 'other-company', 'npx retain token --base-url http://127.0.0.1:9000 --as other-company'],
  ['mine', 'administrator', 'npx retain token --target mine --base-url http://127.0.0.1:9000'],
  ['mine', 'middleware', 'npx retain token --target mine --base-url http://127.0.0.1:9000 --as middleware'],
  ['local', 'anonymous', null],
  ['local', 'wrong-scheme', 'npx retain token --base-url http://127.0.0.1:9000'],
  ['local', 'malformed', null],
];
for (const [target, identity, want] of table) {
  test(`${identity} of ${target}`, () => {
    const settings = { target } as Settings;
    expect(tokenCommand({ settings, baseUrl: 'http://127.0.0.1:9000' }, identity)).toBe(want);
  });
}
