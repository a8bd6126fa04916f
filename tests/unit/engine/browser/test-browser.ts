import { test } from '@playwright/test';
import type { Browser } from 'playwright';
import { launchBrowser } from '../../../../src/engine/browser/launch-browser.ts';

/**
 * A browser for the tests of a file, started before the first and closed after the last; without one they are skipped.
 * @returns gives the browser, to be called within a test
 */
export function testBrowser(): () => Browser {
  let browser: Browser | null = null;
  let reason = '';
  test.beforeAll(async () => {
    const launched = await launchBrowser(process.env['RETAIN_CHROMIUM'] ?? null, []);
    browser = launched.browser;
    reason = launched.reason ?? '';
  });
  test.afterAll(async () => {
    await browser?.close();
  });
  test.beforeEach(() => test.skip(browser === null, reason));
  return () => {
    if (browser === null) throw new Error(reason);
    return browser;
  };
}
