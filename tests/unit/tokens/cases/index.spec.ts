import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { grantCases } from '../../../../src/tokens/cases/index.ts';

const folder = new URL('../../../../src/tokens/cases/', import.meta.url);

test('every file of the folder is in the list', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.ts$/.test(name));
  // One file holds eight, one for each redirect URL of the notes.
  expect(grantCases).toHaveLength(files.length - 1 + 8);
});

test('a name stands once within its grant, and every case says where it comes from', () => {
  const names = grantCases.map(({ grant, name }) => `${grant}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const { source } of grantCases) expect(source).toMatch(/^(RFC \d+, (section|appendix)|integration notes)/);
});

test('the smoke profile gets a token by every grant, and only the slow case waits for the night', () => {
  const smoke = grantCases.filter(({ profile }) => profile === 'smoke').map(({ grant }) => grant);
  expect(new Set(smoke)).toEqual(new Set(['password', 'authorization_code', 'client_credentials', 'refresh_token']));
  expect(grantCases.filter(({ profile }) => profile === 'nightly').map(({ name }) => name)).toEqual(['expired code']);
});
