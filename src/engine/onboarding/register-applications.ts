import type { Browser } from 'playwright';
import { SuiteError } from '../../errors.ts';
import type { Account, Client } from '../../settings/settings.ts';
import { type ApplicationPages, applicationPages } from '../browser/application-pages.ts';
import { StepFailed } from '../browser/step-failed.ts';
import { watchedContext } from '../browser/watched-context.ts';
import type { PlannedApplication } from './planned-application.ts';
import { type Proof, proveApplication } from './prove-application.ts';

/** What became of an application. */
export interface RegisteredApplication {
  readonly application: PlannedApplication;
  /** Proven by a token; `null` where it gave none and was deleted again. */
  readonly client: Client | null;
  /** Why it gave none. */
  readonly reason: string | null;
}

/** Until a step of a page is given up. */
const STEP_MS = 30_000;

/**
 * Takes the steps of the notes for a person: logs in, registers each application, and proves it by a token. One that gives
 * no token is deleted again.
 * @param browser the browser
 * @param applications what is registered
 * @param proof what logging in and proving takes
 * @param progress told of each application
 * @returns what became of each
 * @throws SuiteError one sentence: `TOKEN_REFUSED` for a wrong password, `PAGE_UNREADABLE` for a page that is another
 */
export async function registerApplications(
  browser: Browser,
  applications: readonly PlannedApplication[],
  proof: Proof,
  progress: (line: string) => void,
): Promise<readonly RegisteredApplication[]> {
  const { context } = await watchedContext(browser, proof.secrets, STEP_MS);
  try {
    const pages = applicationPages(await context.newPage(), proof.authUrl, proof.account, STEP_MS);
    await signIn(pages, proof.account, progress);
    const registered: RegisteredApplication[] = [];
    for (const application of applications) {
      registered.push(await register(pages, application, proof));
      progress(lineOf(registered.at(-1)));
    }
    return registered;
  } catch (cause) {
    throw readable(cause, proof.authUrl);
  } finally {
    await context.close();
  }
}

async function signIn(pages: ApplicationPages, account: Account, progress: (line: string) => void): Promise<void> {
  const login = await pages.open();
  await login?.send();
  await pages.list();
  progress(`Logged in as ${account.username}.`);
}

async function register(
  pages: ApplicationPages,
  application: PlannedApplication,
  proof: Proof,
): Promise<RegisteredApplication> {
  let address: string | null = null;
  try {
    await pages.open();
    const client = await pages.fill(application);
    proof.secrets.add(client.clientSecret, application.settings[1]);
    address = (await pages.save()).address;
    await proveApplication(application, client, proof);
    return { application, client, reason: null };
  } catch (cause) {
    const { message } = readable(cause, proof.authUrl);
    if (address === null) return { application, client: null, reason: message };
    const left = await pages.remove(address).then(
      () => '',
      () => ` It could not be deleted again: do that at ${address}.`,
    );
    return { application, client: null, reason: message + left };
  }
}

function lineOf(registered: RegisteredApplication | undefined): string {
  if (registered === undefined) return '';
  const { application, client, reason } = registered;
  return client === null
    ? `"${application.name}" is not there: ${reason}`
    : `"${application.name}" is registered and gave a token.`;
}

function readable(cause: unknown, authUrl: string): SuiteError {
  if (cause instanceof SuiteError) return cause;
  const [first = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const network = /net::\w+/.exec(first)?.[0];
  if (network !== undefined)
    return new SuiteError('TARGET_UNREACHABLE', `Nothing answers at ${authUrl} (${network}).`, cause);
  const what = cause instanceof StepFailed ? cause.message : first.replace(/^\w+\.\w+: /, '');
  return new SuiteError(
    'PAGE_UNREADABLE',
    `A page of applications at ${authUrl} is not as it should be: ${what}.`,
    cause,
  );
}
