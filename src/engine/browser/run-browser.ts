import { SuiteError } from '../../errors.ts';
import type { Settings } from '../../settings/settings.ts';
import { targetDefaults } from '../../settings/target-defaults.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';

/** The browser of a run: one for all pages, started when it is first asked for. */
export interface RunBrowser {
  launched(): Promise<LaunchedBrowser>;
  /** Ends it. What is at its pages then gives up. */
  close(): Promise<void>;
  /** True once it was ended. */
  closed(): boolean;
}

/**
 * The browser of a run, not started yet.
 * @param settings with a base URL
 * @param root folder of the project
 * @returns the browser
 */
export function runBrowser(settings: Settings, root: string): RunBrowser {
  let launching: Promise<LaunchedBrowser> | null = null;
  const stopped = new AbortController();
  return {
    launched: async () => {
      if (stopped.signal.aborted)
        throw new SuiteError('INTERRUPTED', 'The run was interrupted before this page was opened.');
      const launched = await launching;
      // One that broke down is replaced; why there is none stays as it is.
      if (launched?.browser?.isConnected() === false) launching = null;
      launching ??= launchBrowser(settings.chromium, reachedHosts(settings, root), stopped.signal);
      return launching;
    },
    closed: () => stopped.signal.aborted,
    close: async () => {
      stopped.abort();
      const launched = await launching;
      await launched?.browser?.close();
    },
  };
}

/** The hosts of the target and those of `RETAIN_ALLOW_HOSTS`: the two of the notes only where they are the target. */
export function reachedHosts(settings: Settings, root: string): readonly string[] {
  const { notedHosts } = targetDefaults(settings.target, root);
  const target = [settings.baseUrl, settings.authUrl, settings.passwordTokenUrl].flatMap((address) =>
    address === null ? [] : [new URL(address).hostname],
  );
  const allowed = settings.allowHosts.map((host) => host.replace(/:\d+$/, ''));
  return [...new Set([...target, ...allowed.filter((host) => !notedHosts.includes(host))])];
}
