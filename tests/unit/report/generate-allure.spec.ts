import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generateAllure } from '../../../src/report/generate-allure.ts';
import { withoutAnalytics } from '../../../src/report/without-analytics.ts';

function reports(results: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'retain-allure-test-'));
  mkdirSync(join(folder, 'allure-results'));
  for (const [name, value] of Object.entries(results)) {
    writeFileSync(join(folder, 'allure-results', name), JSON.stringify(value));
  }
  return folder;
}

test('a report is one page without analytics', async () => {
  const folder = reports({
    'a-result.json': {
      uuid: 'a',
      name: 'valid requests',
      fullName: 'member.spec.ts:1',
      status: 'passed',
      stage: 'finished',
      start: 1,
      stop: 2,
      labels: [{ name: 'epic', value: 'member' }],
    },
  });
  expect(await generateAllure(folder, { Target: 'local' })).toBeNull();
  const output = join(folder, 'allure');
  const pages = readdirSync(output).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('index.html');
  for (const page of pages) {
    const html = readFileSync(join(output, page), 'utf8');
    expect(html).not.toContain('googletagmanager');
    expect(html).not.toContain("gtag('config'");
  }
});

test('without results there is a reason instead of a report', async () => {
  expect(await generateAllure(reports({}))).toBe('no test wrote results for Allure');
});

test('only the analytics scripts are taken out of a page', () => {
  const page = [
    '<script>window.allure = window.allure || {};</script>',
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
    "<script>\n  window.dataLayer = window.dataLayer || [];\n  gtag('config', 'G-1');\n</script>",
    '<script src="app.js"></script>',
  ];
  expect(withoutAnalytics(page.join('\n')).replaceAll(/\n+/g, '\n')).toBe(`${page[0]}\n${page[3]}`);
});
