import { expect, test } from '@playwright/test';
import { launchBrowser } from '../../../../src/engine/browser/launch-browser.ts';

test('a browser that was named and does not start is the reason, whatever else is installed', async () => {
  const launched = await launchBrowser(process.execPath, []);
  expect(launched.browser).toBeNull();
  expect(launched.reason).toMatch(
    /^No browser could be started: RETAIN_CHROMIUM \(.*\) does not start .*Correct RETAIN_CHROMIUM/,
  );
});
