import type { Locator, Page } from 'playwright';
import { SuiteError } from '../../errors.ts';
import type { Account, Client } from '../../settings/settings.ts';
import { pageMessage } from '../../tokens/page-message.ts';
import type { Guide } from '../browser/guide.ts';
import { type FilledLogin, logIn } from '../browser/log-in.ts';
import { StepFailed } from '../browser/step-failed.ts';
import { until } from '../browser/until.ts';
import type { WatchedContext } from '../browser/watched-context.ts';

/** What signing in on a Swagger page takes. */
export interface SwaggerSignIn {
  readonly service: string;
  readonly address: string;
  readonly client: Client;
  readonly account: Account;
  readonly timeoutMs: number;
}

/**
 * Steps 1 to 7 of the integration notes: open the Swagger page, press Authorize, type id and secret, choose the scopes,
 * log in in the new tab, consent, be back signed in.
 * @param guide takes the pictures
 * @param visit where it happens
 * @param task what is needed
 * @returns the Swagger page, signed in
 * @throws StepFailed, SuiteError `TOKEN_REFUSED` where the settings are refused
 */
export async function signInOnSwaggerPage(guide: Guide, visit: WatchedContext, task: SwaggerSignIn): Promise<Page> {
  const page = await visit.context.newPage();
  const dialog = page.locator('.modal-ux');
  let form = dialog;
  await guide.step('open', `Open the Swagger page of ${task.service}`, () => open(page, task));
  await guide.step('authorize', 'Press Authorize', async () => {
    await page.locator('.auth-wrapper .authorize').first().click();
    form = await codeForm(dialog);
    return page;
  });
  await guide.step('client', 'Type client id and client secret', async () => {
    await form.locator('[data-name=clientId]').fill(task.client.clientId);
    await form.locator('[data-name=clientSecret]').fill(task.client.clientSecret);
    return page;
  });
  await guide.step('scopes', 'Choose the scopes', async () => {
    await chooseScopes(form);
    return page;
  });
  let tab = page;
  let login: FilledLogin | null = null;
  await guide.step('log-in', 'Press Authorize: a new tab asks to log in', async () => {
    const opened = page.waitForEvent('popup');
    await form.locator('.modal-btn.authorize').click();
    tab = await opened;
    login = await logInOn(tab, visit, task);
    return tab;
  });
  await guide.step('consent', 'Log in: the tab asks whether to allow the application', async () => {
    await login?.send();
    await consent(tab, visit, task);
    return tab.isClosed() ? page : tab;
  });
  await guide.step('back', 'Allow it: the tab closes, the Swagger page is signed in', async () => {
    if (!tab.isClosed()) await allow(tab, task);
    await signedIn(form, visit, task);
    return page;
  });
  return page;
}

async function open(page: Page, { address, timeoutMs }: SwaggerSignIn): Promise<Page> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const operations = page.locator('.opblock, .opblock-tag-section');
  const failed = page.locator('.loading-container .failed-config, .errors-wrapper, .version-pragma__message');
  const seen = await until(timeoutMs, async () =>
    (await operations.count()) > 0 ? 'operations' : (await failed.count()) > 0 ? 'failed' : null,
  );
  if (seen === 'operations') return page;
  const said = seen === 'failed' ? ((await failed.first().textContent()) ?? '') : pageMessage(await page.content());
  throw new StepFailed('fault', 'the operations of the document', `the page shows "${said.slice(0, 200)}"`);
}

/** The part of the dialog that is for the code flow; a document may offer others beside it. */
async function codeForm(dialog: Locator): Promise<Locator> {
  await dialog.locator('[data-name=clientId]').first().waitFor();
  const parts = dialog.locator('.auth-container');
  for (const part of await parts.all()) if ((await part.locator('[data-name=clientSecret]').count()) > 0) return part;
  return parts.first();
}

async function chooseScopes(form: Locator): Promise<void> {
  const boxes = form.locator('.scopes input[type=checkbox]');
  for (const box of await boxes.all()) {
    if (await box.isChecked()) continue;
    // Swagger UI draws the box on a label of its own and hides the real one.
    const id = await box.getAttribute('id');
    await form.locator(`label[for="${id}"]`).first().click();
  }
}

/** The login form of the new tab; `null` where it asks for none, since the person is known already. */
async function logInOn(tab: Page, visit: WatchedContext, task: SwaggerSignIn): Promise<FilledLogin | null> {
  const shown = await until(task.timeoutMs, async () => {
    if (tab.isClosed() || (await consentButton(tab).count()) > 0) return 'no login';
    if ((await tab.locator('input[type=password]').count()) > 0) return 'login';
    return (visit.page()?.status ?? 0) >= 400 ? 'refused' : null;
  });
  if (shown === 'no login') return null;
  if (shown === 'refused') throw await refusal(tab, visit, task);
  return logIn(tab, task.account, task.timeoutMs);
}

function consentButton(tab: Page): Locator {
  return tab.locator('[name=allow]');
}

async function consent(tab: Page, visit: WatchedContext, task: SwaggerSignIn): Promise<void> {
  const shown = await until(task.timeoutMs, async () => {
    if (tab.isClosed() || (await consentButton(tab).count()) > 0) return 'consent';
    return (visit.page()?.status ?? 0) >= 400 ? 'refused' : null;
  });
  if (shown !== 'consent') throw await refusal(tab, visit, task);
}

/** A page that is neither login nor consent: with a 4xx it has something against the application of the settings. */
async function refusal(tab: Page, visit: WatchedContext, task: SwaggerSignIn): Promise<Error> {
  const status = visit.page()?.status ?? 0;
  const said = pageMessage(await tab.content().catch(() => '')).replace(/\.$/, '');
  if (status >= 400 && status < 500) {
    return new SuiteError(
      'TOKEN_REFUSED',
      `The authorization page refuses the Swagger page of ${task.service} with ${status} ("${said}"): check RETAIN_CLIENT_ID, and that its application has the redirect URI of that page (npx retain onboard registers one that has).`,
    );
  }
  return new StepFailed(
    'fault',
    'the question whether to allow the application',
    `the tab shows "${said}" (${status})`,
  );
}

async function allow(tab: Page, { timeoutMs }: SwaggerSignIn): Promise<void> {
  // The tab may be gone before the click is over.
  const clicked = consentButton(tab).first().click();
  await clicked.catch((cause: Error) => (cause.message.includes('closed') ? null : Promise.reject(cause)));
  const closed = await until(timeoutMs, async () => (tab.isClosed() ? true : null));
  if (closed !== null) return;
  const said = pageMessage(await tab.content().catch(() => ''));
  throw new StepFailed('fault', 'the tab to close after consent', `it stays open and shows "${said}"`);
}

async function signedIn(form: Locator, visit: WatchedContext, { timeoutMs }: SwaggerSignIn): Promise<void> {
  const logout = form.getByRole('button', { name: 'Logout' });
  const errors = form.locator('.errors');
  const seen = await until(timeoutMs, async () =>
    (await logout.count()) > 0 ? 'in' : (await errors.count()) > 0 ? 'error' : null,
  );
  if (seen === 'in') return;
  await visit.settled();
  const token = visit.token();
  if (token?.error === 'invalid_client') {
    throw new SuiteError(
      'TOKEN_REFUSED',
      'The Swagger page got no token: invalid_client; check RETAIN_CLIENT_ID and RETAIN_CLIENT_SECRET.',
    );
  }
  const said = seen === 'error' ? await errors.first().textContent() : 'nothing';
  const answered = token === null ? 'no token was asked for' : `the token endpoint answered ${token.status}`;
  throw new StepFailed('fault', 'the Swagger page to be signed in', `${answered}, and the page says "${said}"`);
}
