import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeEnvFile } from '../../../../src/engine/onboarding/write-env-file.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retain-env-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file can be read by its owner only', () => {
  writeEnvFile(join(folder, '.env'), { A: '1' });
  expect(readFileSync(join(folder, '.env'), 'utf8')).toBe('A=1\n');
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('an open file is closed to others, its other lines stay', () => {
  const file = join(folder, '.env');
  writeFileSync(file, '# mine\nB=2\nA=0\n');
  chmodSync(file, 0o644);
  writeEnvFile(file, { A: '1' });
  expect(readFileSync(file, 'utf8')).toBe('# mine\nB=2\nA=1\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a link stays a link', () => {
  writeFileSync(join(folder, 'real'), 'B=2\n');
  symlinkSync(join(folder, 'real'), join(folder, '.env'));
  writeEnvFile(join(folder, '.env'), { A: '1' });
  expect(lstatSync(join(folder, '.env')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('B=2\nA=1\n');
});

test('what cannot be written leaves the file as it was', () => {
  const file = join(folder, '.env');
  writeFileSync(file, 'A=0\n');
  expect(() => writeEnvFile(file, { A: 'x\ny' })).toThrow('The value of A');
  expect(readFileSync(file, 'utf8')).toBe('A=0\n');
  expect(readdirSync(folder)).toEqual(['.env']);
});
