#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
// Plain JavaScript, so that it runs on a fresh clone: installs what is missing, then loads the TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** True where every package of the lock file stands in node_modules in the locked version. */
function installed() {
  // Somebody else's packages, shared by a link, are not ours to replace.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
}

/** Lets one process at a time install, and the others wait for it. */
function alone(work) {
  const lock = join(tmpdir(), `retain-setup-${createHash('sha1').update(root).digest('hex').slice(0, 12)}`);
  const tooOld = 10 * 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > tooOld) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Installs the locked dependencies. Messages go to stderr: stdout belongs to the command. */
function install() {
  process.stderr.write('Setting up: installing the locked dependencies with npm ci …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  const why = error?.code === 'ENOENT' ? 'npm was not found' : `npm ci ended with ${status ?? error?.message}`;
  process.stderr.write(
    `The dependencies could not be installed (${why}); see the lines above, mend that and try again.\n`,
  );
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old: Node 20.19 or later is needed.\n`);
  process.exit(2);
}
if (!installed()) {
  let ready = true;
  alone(() => {
    ready = installed() || install();
  });
  if (!ready) process.exit(2);
}
const { register } = await import(
  pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs')).href
);
register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), root);
// A child of this suite would otherwise wait for its parent for ever.
if (process.connected) process.disconnect();
