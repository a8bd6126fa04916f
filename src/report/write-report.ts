import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFile } from './history-file.ts';
import { indexPage, type ReportLink } from './index-page.ts';
import type { RunReport } from './run-report.ts';

/** Where the written files are. */
export interface WrittenReport {
  readonly findings: string;
  readonly page: string;
}

/**
 * Writes `findings.json`, `history.jsonl` and `index.html` into the reports folder.
 *
 * Call it last: the page links to the other reports that it finds in the folder. Each file appears whole or not at all.
 */
export function writeReport(report: RunReport, directory: string): WrittenReport {
  mkdirSync(directory, { recursive: true });
  const findings = join(directory, 'findings.json');
  const page = join(directory, 'index.html');
  const history = historyFile(join(directory, 'history.jsonl'));
  writeWhole(findings, `${JSON.stringify(report, null, 2)}\n`);
  history.append(report);
  writeWhole(page, indexPage({ report, history: history.read(report.target.name, 30), links: linksIn(directory) }));
  return { findings, page };
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

function linksIn(directory: string): readonly ReportLink[] {
  const newman = join(directory, 'newman');
  const newmanFiles = existsSync(newman) ? readdirSync(newman).sort() : [];
  const newmanFile = newmanFiles.find((name) => name.endsWith('.html')) ?? newmanFiles.find((n) => n.endsWith('.xml'));
  const candidates: readonly ReportLink[] = [
    { label: 'Playwright', href: 'playwright/index.html', says: 'every test with its requests' },
    { label: 'Allure', href: 'allure/index.html', says: 'by service, operation and aspect' },
    ...(newmanFile ? [{ label: 'Newman', href: `newman/${newmanFile}`, says: 'the Postman collection' }] : []),
    { label: 'findings.json', href: 'findings.json', says: 'for machines' },
    { label: 'junit.xml', href: 'junit.xml', says: 'for CI' },
    { label: 'plan.json', href: 'plan.json', says: 'what was planned' },
  ];
  return candidates.filter((link) => existsSync(join(directory, link.href)));
}
