import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No name is resolved but loopback, so that a page which asks another host is found out. */
const ARGUMENTS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/**
 * Starts a browser without a network.
 * @returns the browser, or null if none is installed
 */
export async function launchChromium(): Promise<Browser | null> {
  const known = [process.env['RETAIN_CHROMIUM'] ?? '', chromium.executablePath(), ...INSTALLED];
  const executablePath = known.find((path) => path !== '' && existsSync(path));
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: ARGUMENTS });
}
