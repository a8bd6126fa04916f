import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Browser, chromium, type Page } from 'playwright';
import type { Outcome } from '../../../src/check/outcome.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { indexPage } from '../../../src/report/index-page.ts';
import type { ReportInput } from '../../../src/report/report-input.ts';
import { checked, earn, enrol, finding, input, skipped, tiers } from './sample-input.ts';

const hostile = '<img src="http://evil.example/x.png" onerror="alert(1)">\'"`</script><script>alert(2)</script>';
const executable = [process.env['RETAIN_CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Faults spread over operations and services; texts of a target that means harm. */
function faulty(count: number): Partial<ReportInput> {
  const outcomes: Outcome[] = [tiers, enrol, earn].map((operation, index) =>
    checked(operation, 200, {
      findings: Array.from({ length: count }, (_, n) => n)
        .filter((n) => n % 3 === index)
        .map((n) =>
          finding(operation, {
            id: `finding-${n}`,
            message: `Finding number ${n}. ${hostile}`,
            received: hostile,
            request: `GET /x ${hostile}`,
            response: `200 ${hostile}`,
            fix: hostile,
            curl: hostile,
          }),
        ),
    }),
  );
  return { outcomes: [...outcomes, skipped(earn, hostile, 'field limits')], leftBehind: [hostile] };
}

test.describe('in a browser', () => {
  test.skip(executable === undefined, 'no Chromium was found: set RETAIN_CHROMIUM');
  let browser: Browser;
  let page: Page;
  let noise: string[];
  const folder = mkdtempSync(join(tmpdir(), 'retain-page-'));

  test.beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  test.beforeEach(async () => {
    noise = [];
    page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
    page.on('console', (message) => noise.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => noise.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) noise.push(`request: ${request.url()}`);
    });
  });
  test.afterEach(async () => {
    expect(noise).toEqual([]);
    await page.close();
  });
  test.afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(more: Partial<ReportInput>, hash = ''): Promise<void> {
    const file = join(folder, 'index.html');
    const links = [{ label: 'Playwright', href: 'playwright/index.html', says: 'every test' }];
    writeFileSync(file, indexPage({ report: buildReport(input(more)), history: [], links }));
    await page.goto(`${pathToFileURL(file)}${hash}`);
  }

  for (const { count, verdict } of [
    { count: 0, verdict: 'Contract kept' },
    { count: 5, verdict: 'Contract broken' },
    { count: 200, verdict: 'Contract broken' },
  ]) {
    test(`the first screen tells the verdict with ${count} findings`, async () => {
      await open(faulty(count));
      await expect(page.locator('h1')).toHaveText(verdict);
      expect(await page.locator('.broke li').count()).toBe(Math.min(count, 5));
      for (const part of ['h1', '.target', '.when']) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(800);
      }
      expect(await page.locator('#findings .finding').count()).toBe(count);
      expect(await page.locator('img').count()).toBe(0);
    });
  }

  test('a finding shows documented, received, request, response, curl and fix as text', async () => {
    await open(faulty(1));
    const shown = page.locator('#findings .finding');
    for (const words of ['Documented', 'integer', 'Received', 'What to do', 'See it yourself', 'Request', 'Response']) {
      await expect(shown).toContainText(words);
    }
    await expect(shown.locator('.received p')).toHaveText(hostile);
    await expect(shown).toContainText('the service');
  });

  test('words, service and kind filter findings and tables', async () => {
    await open(faulty(9));
    const visible = page.locator('#findings .finding:visible');
    await page.keyboard.press('/');
    await page.keyboard.type('number 4');
    await expect(visible).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(visible).toHaveCount(9);
    await page.selectOption('#service', 'earn');
    await expect(visible).toHaveCount(3);
    await expect(page.locator('#aspects tr[data-row]:visible')).toHaveCount(1);
    await page.click('button.kind[data-kind="fault"]');
    await expect(visible).toHaveCount(0);
  });

  test('a link to a finding opens it', async () => {
    await open(faulty(200), '#f-finding-150');
    await expect(page.locator('#f-finding-150')).toHaveAttribute('open', '');
    await expect(page.locator('#f-finding-150 .body')).toBeInViewport();
  });

  test('a cell of the heat map leads to its finding', async () => {
    await open(faulty(3));
    await page.locator(`#aspects tr:has-text("${enrol}") td a`).click();
    expect(new URL(page.url()).hash).toBe('#f-finding-1');
  });

  test('dark, light and print', async () => {
    await open(faulty(2));
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colour();
    expect(dark).not.toBe(light);
    await page.click('#theme');
    expect(await colour()).toBe(light);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.toolbar')).toBeHidden();
  });

  test('what was not tested is listed with its reason, debts are folded, reports are linked', async () => {
    const debt = finding(tiers, { id: 'debt-1', kind: 'debt', blame: 'document', message: 'The document is silent.' });
    await open({
      outcomes: [checked(tiers, 200, { findings: [debt] }), skipped(earn, 'RETAIN_OTHER_USERNAME is not set')],
    });
    await expect(page.locator('#untested')).toContainText('RETAIN_OTHER_USERNAME is not set');
    await expect(page.locator('#debts .finding')).toBeHidden();
    await page.click('#debts summary >> nth=0');
    await expect(page.locator('#debts .finding')).toBeVisible();
    await expect(page.locator('#run a')).toHaveAttribute('href', 'playwright/index.html');
  });
});
