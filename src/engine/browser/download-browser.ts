import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Two hundred megabytes by a slow line; without a line it ends at once. */
const LONGEST_MS = 180_000;

/**
 * Lets Playwright fetch its own browser.
 * @param stopped ends it
 * @returns `null` where it worked, else the reason why not
 */
export function downloadBrowser(stopped?: AbortSignal): Promise<string | null> {
  process.stderr.write("Setting up: fetching Playwright's browser …\n");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const child = spawn(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = `${output}${chunk}`.slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    const clock = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(`its download took longer than ${LONGEST_MS / 1000} seconds`);
    }, LONGEST_MS);
    const stop = (): void => {
      child.kill('SIGKILL');
    };
    stopped?.addEventListener('abort', stop, { once: true });
    child.once('error', (cause) => {
      clearTimeout(clock);
      resolve(`its download did not start: ${cause.message}`);
    });
    child.once('close', (code) => {
      clearTimeout(clock);
      resolve(code === 0 ? null : `its download failed: ${reasonIn(output)}`);
    });
  });
}

/** The line of Playwright's output that tells most. */
function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /^Error: (?!Download failure|Failed)/.test(line)) ?? lines.find(Boolean) ?? '';
  return telling
    .replace(/^Error: /, '')
    .replace(/\.$/, '')
    .slice(0, 200);
}
