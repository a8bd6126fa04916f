import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildReport } from '../../../src/report/build-report.ts';
import { historyFile } from '../../../src/report/history-file.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { input } from './sample-input.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'retain-report-'));
}

test('three files are written, and the same run stands in the history once', () => {
  const directory = folder();
  const report = buildReport(input());
  const written = writeReport(report, directory);
  writeReport(report, directory);
  expect(JSON.parse(readFileSync(written.findings, 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(readFileSync(written.page, 'utf8')).toContain('Contract kept');
  expect(readFileSync(join(directory, 'history.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('the page links to the reports that are there', () => {
  const directory = folder();
  for (const name of ['playwright/index.html', 'newman/junit.xml']) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), '');
  }
  const page = readFileSync(writeReport(buildReport(input()), directory).page, 'utf8');
  expect(page).toContain('href="playwright/index.html"');
  expect(page).toContain('href="newman/junit.xml"');
  expect(page).not.toContain('href="allure/index.html"');
});

test('the history of a target is read without the others and without torn lines', () => {
  const path = join(folder(), 'history.jsonl');
  const history = historyFile(path);
  const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T05:30:00.000Z`;
  for (let day = 1; day <= 4; day += 1) history.append(buildReport(input({ startedAt: at(day) })));
  history.append(buildReport(input({ startedAt: at(5), target: { name: 'xstak-sandbox', baseUrl: 'https://x' } })));
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"target":"local","verd`);
  expect(history.read('local', 3).map((line) => line.startedAt)).toEqual([at(2), at(3), at(4)]);
});
