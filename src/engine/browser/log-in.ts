import type { Locator, Page } from 'playwright';
import { SuiteError } from '../../errors.ts';
import type { Account } from '../../settings/settings.ts';
import { pageMessage } from '../../tokens/page-message.ts';
import { StepFailed } from './step-failed.ts';
import { until } from './until.ts';

/** A login form that was found and filled in. */
export interface FilledLogin {
  /** Sends it and waits until the form is gone. @throws SuiteError `TOKEN_REFUSED` where name and password are refused */
  send(): Promise<void>;
}

/**
 * Fills in the login form that a page shows.
 * @param page the page
 * @param account who logs in
 * @param timeoutMs until it is given up
 * @returns the form, not sent yet
 * @throws StepFailed where there is no such form
 */
export async function logIn(page: Page, account: Account, timeoutMs: number): Promise<FilledLogin> {
  const password = page.locator('input[type=password]').first();
  const shown = await until(timeoutMs, async () => ((await password.isVisible()) ? true : null));
  if (shown === null) throw await noLogin(page);
  const forms = page.locator('form', { has: page.locator('input[type=password]') });
  const scope: Locator = (await forms.count()) > 0 ? forms.first() : page.locator('body');
  const username = scope.locator('input[name=username], input[type=email], input[name=email], input[type=text]');
  if ((await username.count()) === 0) throw new StepFailed('fault', 'a field for the user name', 'there is none');
  await username.first().fill(account.username);
  await password.fill(account.password);
  return { send: () => send(page, scope, password, timeoutMs) };
}

async function send(page: Page, scope: Locator, password: Locator, timeoutMs: number): Promise<void> {
  const before = await password.elementHandle();
  const button = scope.locator('[type=submit], button:not([type])');
  if ((await button.count()) > 0) await button.first().click();
  else await password.press('Enter');
  const gone = await until(timeoutMs, async () => {
    if (page.isClosed()) return true;
    // Asking an element of a page that was left is an error, which also means that it is gone.
    const visible = (await before?.isVisible().catch(() => false)) ?? false;
    return visible ? null : true;
  });
  if (page.isClosed()) return;
  await page.waitForLoadState('domcontentloaded').catch(() => undefined);
  if (page.isClosed() || (gone !== null && !(await password.isVisible().catch(() => false)))) return;
  throw await refused(page);
}

async function refused(page: Page): Promise<SuiteError> {
  const said = pageMessage(await page.content()).replace(/\.$/, '');
  return new SuiteError(
    'TOKEN_REFUSED',
    `${pathOf(page)} refused user name and password${said === '' ? '' : ` ("${said}")`}; check RETAIN_USERNAME and RETAIN_PASSWORD.`,
  );
}

async function noLogin(page: Page): Promise<StepFailed> {
  const said = pageMessage(await page.content().catch(() => ''));
  return new StepFailed('fault', 'a login form', `${pathOf(page)} shows ${said === '' ? 'another page' : `"${said}"`}`);
}

/** The address without its query, which may hold a code. */
function pathOf(page: Page): string {
  return page.url().replace(/[?#].*/s, '');
}
