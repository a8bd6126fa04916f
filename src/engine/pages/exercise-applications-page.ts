import type { Client, Settings } from '../../settings/settings.ts';
import { authorizationCode } from '../../tokens/grants/authorization-code.ts';
import { tokenResponse } from '../../tokens/token-response.ts';
import { redirectUrls } from '../../tokens/trial/redirect-urls.ts';
import type { AspectResult } from '../aspect-result.ts';
import { APPLICATIONS, applicationPages, type ShownApplication } from '../browser/application-pages.ts';
import type { Guide } from '../browser/guide.ts';
import type { RunBrowser } from '../browser/run-browser.ts';
import { StepFailed } from '../browser/step-failed.ts';
import type { WatchedContext } from '../browser/watched-context.ts';
import type { Run } from '../run.ts';
import { refusedAccount } from './refused-account.ts';
import { skippedPage } from './skipped-page.ts';
import { type PageCheck, STEP_MS, visitPages } from './visit-pages.ts';

const TITLE = 'in a browser: an application is registered, used and deleted';

/**
 * The pages of applications in a real browser: one is registered with exactly the fields of the integration notes, its id
 * and secret are used for a token, and it is deleted.
 * @param run the run
 * @param browser of the run
 * @returns what became of it, with a picture of each step
 */
export async function exerciseApplicationsPage(run: Run, browser: RunBrowser): Promise<AspectResult> {
  const { settings } = run;
  const { account } = settings;
  if (settings.writes === 'none')
    return skippedPage(run, TITLE, 'skipped', 'RETAIN_WRITES is none: an application is registered.');
  if (account === null)
    return skippedPage(run, TITLE, 'skipped', `${settings.missing.account ?? 'RETAIN_USERNAME'} are not given.`);
  const refused = await refusedAccount(run);
  if (refused !== null) return skippedPage(run, TITLE, 'unable', refused);
  const authUrl = settings.authUrl ?? run.baseUrl;
  const check: PageCheck = {
    service: 'authorization',
    operation: `PAGE ${APPLICATIONS}`,
    address: authUrl + APPLICATIONS,
    title: TITLE,
    rule: () => 'applications-page-works',
    steps: (guide, visit) => steps(run, authUrl, account, guide, visit),
  };
  return visitPages(run, browser, check);
}

async function steps(
  run: Run,
  authUrl: string,
  account: NonNullable<Settings['account']>,
  guide: Guide,
  visit: WatchedContext,
): Promise<void> {
  const page = await visit.context.newPage();
  const pages = applicationPages(page, authUrl, account, STEP_MS);
  const name = `Contract suite ${run.identity.id}`;
  let login: Awaited<ReturnType<typeof pages.open>> = null;
  let client: Client = { clientId: '', clientSecret: '' };
  await guide.step('log-in', 'Open the applications: a login is asked for', async () => {
    login = await pages.open();
    return page;
  });
  await guide.step('list', 'Log in: the list of applications is shown', async () => {
    await login?.send();
    await pages.list();
    return page;
  });
  await guide.step(
    'form',
    'New Application: name, type, grant and the eight redirect URLs; copy the secret',
    async () => {
      client = await pages.fill({ name, grant: 'authorization-code', redirectUris: Object.values(redirectUrls) });
      run.secrets.add(client.clientSecret, 'secret of an application of this run');
      return page;
    },
  );
  let gone = (): void => undefined;
  let shown: ShownApplication = { address: '', boxes: [], text: '' };
  await guide.step('save', 'Save: the application is shown with its client id', async () => {
    shown = await pages.save();
    gone = written(run, shown.address);
    requireFields(shown, name, client);
    return page;
  });
  await guide.step('use', 'Use client id and secret for a token', async () => {
    const redirectUri = redirectUrls['Postman'] ?? '';
    const task = { authUrl, client, account, redirectUri, scope: null };
    const answer = await authorizationCode(run.client, run.secrets, task);
    const token = tokenResponse(answer, 'authorization_code', 'RETAIN_USERNAME and RETAIN_PASSWORD');
    run.secrets.add(token.accessToken, 'token of an application of this run');
    if (token.refreshToken !== null) run.secrets.add(token.refreshToken, 'token of an application of this run');
    return page;
  });
  await guide.step('delete', 'Delete it: it is gone', async () => {
    await pages.remove(shown.address);
    gone();
    return page;
  });
}

/** Writes the application down, so that the clean-up removes it if this does not. @returns to be called when it is gone */
function written(run: Run, address: string): () => void {
  const id = `${run.identity.id}-application-in-browser-${new URL(address).pathname.split('/').at(-2)}`;
  run.ledger.created({
    id,
    run: run.identity.id,
    target: run.settings.target,
    baseUrl: run.baseUrl,
    at: new Date().toISOString(),
    service: 'authorization',
    operation: `PAGE ${APPLICATIONS}register/`,
    removal: { method: 'POST', url: `${address}delete/`, headers: {}, body: null },
  });
  return () => run.ledger.settled(id, 'removed', 404);
}

/** The page must show what was filled in; the secret may be hashed by then. */
function requireFields(shown: ShownApplication, name: string, client: Client): void {
  const addresses = shown.boxes.flatMap((box) => box.split(/\s+/));
  const lost = Object.values(redirectUrls).filter((url) => !addresses.includes(url));
  const texts: readonly (readonly [string, boolean])[] = [
    ['the name', shown.text.includes(name)],
    ['the client id of the form', shown.boxes.includes(client.clientId)],
    ['client type confidential', /confidential/i.test(shown.text)],
    ['grant type authorization-code', /authorization[- ]code/i.test(shown.text)],
    ['all eight redirect URLs', lost.length === 0],
  ];
  const missing = texts.flatMap(([what, isShown]) => (isShown ? [] : [what]));
  if (missing.length === 0) return;
  throw new StepFailed('fault', `the saved application to show ${missing.join(', ')}`, 'its page does not');
}
