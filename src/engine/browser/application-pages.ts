import type { Locator, Page } from 'playwright';
import type { Account, Client } from '../../settings/settings.ts';
import { pageMessage } from '../../tokens/page-message.ts';
import { logIn } from './log-in.ts';
import { StepFailed } from './step-failed.ts';
import { until } from './until.ts';

/** The pages of applications below the authorization server, as Django OAuth Toolkit mounts them. */
export const APPLICATIONS = '/backend/o/applications/';

/** What a person fills in; id and secret are made up by the form. */
export interface ApplicationRequest {
  readonly name: string;
  /** As the form writes it: `authorization-code`, `client-credentials`, `password`. */
  readonly grant: string;
  readonly redirectUris: readonly string[];
}

/** A saved application as its page shows it. */
export interface ShownApplication {
  /** Address of its page. */
  readonly address: string;
  /** Everything that stands in boxes. */
  readonly boxes: readonly string[];
  readonly text: string;
}

/** The pages of applications, for one person. */
export interface ApplicationPages {
  /** Opens the list; where a login is asked for, it is filled in and not sent. @returns what sends it, `null` for no login */
  open(): Promise<{ send(): Promise<void> } | null>;
  /** Waits for the list. @throws StepFailed where another page is shown */
  list(): Promise<void>;
  /** Opens the form and fills it in. @returns id and secret as the form shows them: newer toolkits hash the secret when it is saved */
  fill(request: ApplicationRequest): Promise<Client>;
  /** Saves the form. @returns the page of the application @throws StepFailed with what the form has against it */
  save(): Promise<ShownApplication>;
  /** Deletes an application by its page. @throws StepFailed where its page is still there */
  remove(address: string): Promise<void>;
}

/**
 * The pages of applications, as a person uses them.
 * @param page of the browser
 * @param authUrl origin of the authorization server
 * @param account who logs in
 * @param timeoutMs until a step is given up
 */
export function applicationPages(page: Page, authUrl: string, account: Account, timeoutMs: number): ApplicationPages {
  const register = page.locator('a[href$="/applications/register/"]');
  const password = page.locator('input[type=password]');
  const form = page.locator('form', { has: page.locator('[name=redirect_uris]') });
  const failed = async (documented: string): Promise<StepFailed> => {
    const said = pageMessage(await page.content().catch(() => ''));
    return new StepFailed('fault', documented, `${pathOf(page)} shows "${said}"`);
  };
  return {
    async open() {
      await page.goto(authUrl + APPLICATIONS, { waitUntil: 'domcontentloaded' });
      const shown = await until(timeoutMs, async () =>
        (await register.count()) > 0 ? 'list' : (await password.count()) > 0 ? 'login' : null,
      );
      if (shown === null) throw await failed('the list of applications, or a login');
      return shown === 'list' ? null : logIn(page, account, timeoutMs);
    },
    async list() {
      const shown = await until(timeoutMs, async () => ((await register.count()) > 0 ? true : null));
      if (shown === null) throw await failed('the list of applications');
    },
    async fill({ name, grant, redirectUris }) {
      await register.first().click();
      await form.waitFor();
      await form.locator('[name=name]').fill(name);
      await form.locator('[name=client_type]').selectOption('confidential');
      await form.locator('[name=authorization_grant_type]').selectOption(grant);
      await form.locator('[name=redirect_uris]').fill(redirectUris.join('\n'));
      return {
        clientId: await valueIn(form.locator('[name=client_id]')),
        clientSecret: await valueIn(form.locator('[name=client_secret]')),
      };
    },
    async save() {
      await form.locator('[type=submit]').first().click();
      const saved = await until(timeoutMs, async () => {
        if (/\/applications\/\d+\/$/.test(new URL(page.url()).pathname)) return true;
        return (await form.locator('.error .help-inline, .errorlist').count()) > 0 ? false : null;
      });
      if (saved !== true) {
        const said = await form
          .locator('.error .help-inline, .errorlist')
          .allTextContents()
          .catch(() => []);
        throw said.length === 0
          ? await failed('the page of the saved application')
          : new StepFailed('fault', 'the application to be saved', `the form says "${said.join(' ').slice(0, 300)}"`);
      }
      await page.waitForLoadState();
      const boxes = await Promise.all((await page.locator('input, textarea').all()).map(valueIn));
      return { address: page.url(), boxes, text: (await page.locator('body').textContent()) ?? '' };
    },
    async remove(address) {
      await page.goto(address);
      await page.locator('a[href$="/delete/"]').first().click();
      await page.locator('form [type=submit][name=allow], form [type=submit]').last().click();
      await register.first().waitFor();
      const answer = await page.context().request.get(address, { maxRedirects: 0 });
      if (answer.status() !== 404) {
        throw new StepFailed('fault', 'a deleted application to be gone', `its page answers ${answer.status()}`);
      }
    },
  };
}

function valueIn(box: Locator): Promise<string> {
  return box.inputValue();
}

/** The address without its query. */
function pathOf(page: Page): string {
  return page.url().replace(/[?#].*/s, '');
}
