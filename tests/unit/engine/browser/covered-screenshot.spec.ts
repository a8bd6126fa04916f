import { expect, test } from '@playwright/test';
import { coveredScreenshot } from '../../../../src/engine/browser/covered-screenshot.ts';
import { redactSecrets } from '../../../../src/http/redact-secrets.ts';
import { testBrowser } from './test-browser.ts';

const browser = testBrowser();

/** A page on which a secret stands in every place that was thought of. */
const places: readonly (readonly [name: string, html: (secret: string) => string])[] = [
  ['text', (secret) => `<p>a token ${secret} in a sentence</p>`],
  ['text in pieces', (secret) => `<pre><b>Bearer</b> <i>${secret.slice(0, 9)}</i><i>${secret.slice(9)}</i></pre>`],
  ['a box', (secret) => `<input value="${secret}">`],
  ['a box that was typed into', (secret) => `<input id="box"><script>box.value = "x${secret}"</script>`],
  ['a large box', (secret) => `<textarea>one\n${secret}</textarea>`],
  ['a password that nobody knows', (secret) => `<input type="password" value="${secret.toUpperCase()}">`],
  ['a client secret that nobody knows', (secret) => `<input name="client_secret" value="${secret.toUpperCase()}">`],
  ['the curl line of Swagger UI', (secret) => `<textarea class="curl">${secret.toUpperCase()}</textarea>`],
];

for (const [name, html] of places) {
  test(`two secrets give the same picture: ${name}`, async () => {
    const [one, other] = ['aaaaaaaaaaaaaaaaaa', 'WbWbWbWbWbWbWbWbWb'];
    const picture = async (secret: string): Promise<Buffer> => {
      const secrets = redactSecrets();
      secrets.add(secret, 'marker');
      const page = await browser().newPage();
      // Letters of one width, so that only the letters themselves could differ.
      await page.setContent(`<style>* { font-family: monospace }</style>${html(secret)}`);
      const png = await coveredScreenshot(page, secrets);
      await page.close();
      return png;
    };
    expect((await picture(one)).equals(await picture(other))).toBe(true);
  });
}

test('what is no secret stays to be seen', async () => {
  const page = await browser().newPage();
  const picture = async (text: string): Promise<Buffer> => {
    await page.setContent(`<p>${text}</p>`);
    return coveredScreenshot(page, redactSecrets());
  };
  expect((await picture('one')).equals(await picture('two'))).toBe(false);
  await page.close();
});
