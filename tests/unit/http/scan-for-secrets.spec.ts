import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { needleSearch } from '../../../src/http/needle-search.ts';
import { readZip, type ZipEntry } from '../../../src/http/read-zip.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';
import { scanForSecrets } from '../../../src/http/scan-for-secrets.ts';
import { unscannedSecrets } from '../../../src/http/unscanned-secrets.ts';
import { writeZip } from '../../../src/http/write-zip.ts';

const marker = 'mark/er+token&0123456789';
const secrets = redactSecrets();
secrets.add(marker, 'marker');
secrets.add('admin', 'RETAIN_PASSWORD');

const folderWith = (file: string, content: string | Buffer): string => {
  const folder = mkdtempSync(join(tmpdir(), 'retain-scan-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub', file), content);
  return folder;
};
const entry = (name: string, content: string | Buffer, deflated = true): ZipEntry => ({
  name: Buffer.from(name),
  content: Buffer.from(content),
  deflated,
  time: 0x5a210000,
  attributes: 0,
  madeBy: 20,
  flags: 0x0800,
});
const base64 = (data: string | Buffer): string => Buffer.from(data).toString('base64');
const zip = (content: string | Buffer): Buffer => writeZip([entry('quiet.txt', 'nothing'), entry('a.json', content)]);

const leaks: readonly (readonly [string, string | Buffer, string])[] = [
  ['in clear', `{"token":"${marker}"}`, 'sub/file'],
  ['URL-encoded', `x=${encodeURIComponent(marker)}`, 'sub/file'],
  ['in base64, first place', base64(marker), 'sub/file'],
  ['in base64, second place', base64(`a${marker}`), 'sub/file'],
  ['in base64, third place', base64(`ab${marker}zzz`), 'sub/file'],
  [
    'in a binary file',
    Buffer.concat([Buffer.from([0, 255, 254, 128]), Buffer.from(marker), Buffer.from([0])]),
    'sub/file',
  ],
  ['in an archive', zip(`long ${marker} text`), 'sub/file!a.json'],
  ['in an archive without compression', writeZip([entry('s.txt', marker, false)]), 'sub/file!s.txt'],
  ['in an archive in an archive', zip(zip(marker)), 'sub/file!a.json!a.json'],
  ['in an archive in a page', `<script>data:application/zip;base64,${base64(zip(marker))}</script>`, 'sub/file!a.json'],
];
for (const [name, content, file] of leaks) {
  test(`a secret ${name} is found, named and blotted out`, () => {
    const folder = folderWith('file', content);
    expect(scanForSecrets(folder, secrets)).toEqual([{ file, label: 'marker', blotted: true }]);
    expect(scanForSecrets(folder, secrets)).toEqual([]);
    expect(readFileSync(join(folder, 'sub', 'file'), 'latin1')).not.toContain(marker);
  });
}

test('an archive is whole after a hit was blotted out, and its other files are as before', () => {
  const folder = folderWith('a.zip', zip(`{"token":"${marker}"}`));
  scanForSecrets(folder, secrets);
  const entries = readZip(readFileSync(join(folder, 'sub', 'a.zip'))) ?? [];
  expect(entries.map(({ name, content }) => [name.toString(), content.toString()])).toEqual([
    ['quiet.txt', 'nothing'],
    ['a.json', `{"token":"${'*'.repeat(marker.length)}"}`],
  ]);
});

test('what holds no secret is not touched, and what is no whole archive is read as it is', () => {
  const cut = zip('nothing').subarray(0, 60);
  const folder = folderWith('cut.zip', cut);
  writeFileSync(join(folder, 'plain'), 'admin and [masked: marker]');
  expect(scanForSecrets(folder, secrets)).toEqual([]);
  expect(readFileSync(join(folder, 'sub', 'cut.zip'))).toEqual(cut);
  expect(scanForSecrets(join(folder, 'nowhere'), secrets)).toEqual([]);
});

test('secrets that are too short to be looked for are named', () => {
  expect(unscannedSecrets(secrets)).toEqual(['RETAIN_PASSWORD']);
});

test('the search finds every needle at every place', () => {
  const needles = ['abcdefgh', 'abcdefghij', 'xxabcdefgh', '12345678', 'ünïcödë!'];
  const search = needleSearch(needles);
  for (const needle of needles) {
    for (let before = 0; before < 12; before += 1) {
      const hits = search(Buffer.from(`${'-'.repeat(before)}${needle}${'-'.repeat(before % 3)}`));
      expect(hits, `${needle} after ${before}`).toEqual([
        { start: before, end: before + Buffer.byteLength(needle), needle },
      ]);
    }
  }
  expect(search(Buffer.from('abcdefg 1234567 nothing'))).toEqual([]);
});
