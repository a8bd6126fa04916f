import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'playwright';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts';
import { launchChromium } from './launch-chromium.ts';

const { administrator } = seededAccounts.accounts;
const { clientId, clientSecret } = seededAccounts.applications.authorizationCode;

let browser: Browser | null = null;

test.beforeAll(async () => {
  browser = await launchChromium();
});

test.afterAll(async () => {
  await browser?.close();
});

test.beforeEach(() => {
  test.skip(browser === null, 'no Chromium is installed: set RETAIN_CHROMIUM');
});

/** Opens a page in front of a new sandbox; whatever it asks of another host is collected. */
async function visit<T>(
  options: { readonly pkceRequired: boolean },
  work: (page: Page, sandbox: Sandbox) => Promise<T>,
): Promise<{ readonly seen: T; readonly foreign: readonly string[] }> {
  const sandbox = await startSandbox({ port: 0, ...options });
  const context = await browser?.newContext();
  const foreign: string[] = [];
  context?.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${sandbox.address}/`)) foreign.push(url);
  });
  try {
    const page = await context?.newPage();
    if (!page) throw new Error('no page');
    page.setDefaultTimeout(15_000);
    return { seen: await work(page, sandbox), foreign };
  } finally {
    await context?.close();
    await sandbox.close();
  }
}

/** Signs in through "Authorize": popup, login, consent, and back. */
async function authorize(page: Page): Promise<void> {
  await page.locator('.auth-wrapper .authorize').first().click();
  const dialog = page.locator('.modal-ux');
  await dialog.locator('#client_id').fill(clientId);
  await dialog.locator('#client_secret').fill(clientSecret);
  for (const scope of await dialog.locator('.scopes label').all()) await scope.click();
  const [popup] = await Promise.all([page.waitForEvent('popup'), dialog.locator('.modal-btn.authorize').click()]);
  await popup.locator('#id_username').fill(administrator.username);
  await popup.locator('#id_password').fill(administrator.password);
  await popup.locator('input[type=submit]').click();
  await Promise.all([popup.waitForEvent('close'), popup.locator('input[name=allow]').click()]);
  await dialog.getByText('Logout').waitFor();
  await dialog.locator('.btn-done').click();
}

/** Tries out an operation, with a member's id where it wants one. @returns the status that the page shows */
async function tryOut(page: Page, operationId: string, profileId: string | null): Promise<string> {
  const operation = page.locator(`.opblock[id$="-${operationId}"]`);
  await operation.locator('.opblock-summary').click();
  await operation.locator('.try-out__btn').click();
  if (profileId !== null) await operation.locator('tr[data-param-name="profileId"] input').fill(profileId);
  await operation.locator('.execute').click();
  const status = await operation.locator('.live-responses-table .response .response-col_status').textContent();
  return status?.trim() ?? '';
}

/** The id of a seeded member. */
async function anyMember(sandbox: Sandbox): Promise<string> {
  const { username, password } = administrator;
  const login = await fetch(`${sandbox.address}/backend/core/authentication/token/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username, password }),
  });
  const { access_token: token } = (await login.json()) as { readonly access_token: string };
  const members = await fetch(`${sandbox.address}/api/v1/member/`, { headers: { Authorization: `Bearer ${token}` } });
  const id = /"profileId":\s*"([^"]+)"/.exec(await members.text())?.[1];
  if (id === undefined) throw new Error('no member');
  return id;
}

const cases = [
  { name: 'member', operationId: 'member_tiers_list', aboutMember: false, pkceRequired: false },
  { name: 'earn', operationId: 'earn_transaction-types_list', aboutMember: false, pkceRequired: false },
  { name: 'redeem', operationId: 'redeem_list', aboutMember: false, pkceRequired: false },
  { name: 'inquire', operationId: 'inquire_member-points_list', aboutMember: true, pkceRequired: false },
  { name: 'discount', operationId: 'discount_rules_list', aboutMember: false, pkceRequired: false },
  { name: 'product', operationId: 'product_items_list', aboutMember: false, pkceRequired: false },
  { name: 'product', operationId: 'product_items_list', aboutMember: false, pkceRequired: true },
];

for (const { name, operationId, aboutMember, pkceRequired } of cases) {
  test(`Swagger UI of ${name}${pkceRequired ? ', PKCE required' : ''}: Authorize and Try it out work`, async () => {
    const { seen, foreign } = await visit({ pkceRequired }, async (page, sandbox) => {
      const profileId = aboutMember ? await anyMember(sandbox) : null;
      await page.goto(`${sandbox.address}/api/v1/${name}/swagger/`);
      await page.locator('.opblock').first().waitFor();
      const before = await tryOut(page, operationId, profileId);
      await page.reload();
      await page.locator('.opblock').first().waitFor();
      await authorize(page);
      return { before, after: await tryOut(page, operationId, profileId) };
    });
    expect(seen.before).toMatch(/^401/);
    expect(seen.after).toMatch(/^200/);
    expect(foreign).toEqual([]);
  });
}

test('ReDoc page: the operations of the document are listed', async () => {
  const { seen, foreign } = await visit({ pkceRequired: false }, async (page, sandbox) => {
    await page.goto(`${sandbox.address}/api/v1/product/redoc/`);
    await page.locator('#redoc-placeholder h3').first().waitFor();
    return page.locator('#redoc-placeholder h3').allTextContents();
  });
  expect(seen).toContain('GET /api/v1/product/items');
  expect(foreign).toEqual([]);
});
