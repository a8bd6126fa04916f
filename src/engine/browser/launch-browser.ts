import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { browserArguments } from './browser-arguments.ts';
import { type BrowserCandidate, browserCandidates } from './browser-candidates.ts';
import { downloadBrowser } from './download-browser.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** A browser, or in words why there is none. */
export type LaunchedBrowser =
  | { readonly browser: Browser; readonly reason: null }
  | { readonly browser: null; readonly reason: string };

/** Longer than any start on a busy machine. */
const START_MS = 60_000;

/**
 * Starts a browser without a window: `RETAIN_CHROMIUM`, Playwright's own, an installed Chrome or Chromium, the one of
 * npm, or else the one that Playwright fetches (design section 10). What does not start is passed over, but for
 * `RETAIN_CHROMIUM`: a person who names a browser wants that one.
 * @param chosen `RETAIN_CHROMIUM`, `null` where it is not given
 * @param hosts host names that it may reach beside loopback
 * @param stopped ends a download
 * @returns the browser, or one sentence why none could be had
 */
export async function launchBrowser(
  chosen: string | null,
  hosts: readonly string[],
  stopped?: AbortSignal,
): Promise<LaunchedBrowser> {
  const failures: string[] = [];
  const attempt = async ({ name, executablePath }: BrowserCandidate): Promise<Browser | null> => {
    try {
      return await start(executablePath, hosts);
    } catch (cause) {
      failures.push(`${name} ${startFailure(cause)}`);
      return null;
    }
  };
  const { platform, env: environment } = process;
  for (const candidate of browserCandidates({ chosen, platform, environment, exists: existsSync })) {
    const browser = await attempt(candidate);
    if (browser !== null) return { browser, reason: null };
  }
  const further =
    chosen === null ? ((await packaged(attempt, failures)) ?? (await fetched(attempt, failures, stopped))) : null;
  if (further !== null) return { browser: further, reason: null };
  return {
    browser: null,
    reason: `No browser could be started: ${failures.join('; ')}. ${chosen === null ? 'Install Chromium or Chrome, or name one in RETAIN_CHROMIUM.' : 'Correct RETAIN_CHROMIUM, or leave it out.'}`,
  };
}

type Attempt = (candidate: BrowserCandidate) => Promise<Browser | null>;

async function packaged(attempt: Attempt, failures: string[]): Promise<Browser | null> {
  try {
    const executablePath = await packagedChromium();
    return executablePath === null ? null : await attempt({ name: 'the Chromium of npm', executablePath });
  } catch (cause) {
    failures.push(`the Chromium of npm could not be unpacked: ${firstLine(cause)}`);
    return null;
  }
}

async function fetched(attempt: Attempt, failures: string[], stopped?: AbortSignal): Promise<Browser | null> {
  const reason = await downloadBrowser(stopped);
  if (reason === null) return attempt({ name: "Playwright's fetched browser", executablePath: null });
  failures.push(reason);
  return null;
}

function start(executablePath: string | null, hosts: readonly string[]): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    headless: true,
    args: [...browserArguments(hosts)],
    timeout: START_MS,
    // An interrupted run still cleans up; the browser goes with its process in any case.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function startFailure(cause: unknown): string {
  const line = firstLine(cause);
  return /Executable doesn't exist|ENOENT/.test(line) ? 'is not installed' : `does not start (${line})`;
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '')
    .replace(/^browserType\.launch: /, '')
    .replace(/[.:]$/, '')
    .slice(0, 160);
}
