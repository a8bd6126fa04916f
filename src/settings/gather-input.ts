import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { nearestSpelling } from './nearest-spelling.ts';
import { settingNames } from './setting-names.ts';
import type { SettingsInput } from './settings.ts';

/** Set by the suite for its own processes; they are no settings of a person. */
const internalNames = ['RETAIN_ENGINE', 'RETAIN_OWN_TESTS', 'RETAIN_BROWSER_REQUIRED'];

/** The values of all sources, the strongest first; empty texts are left out. */
export type GatheredInput = { readonly [name in keyof SettingsInput]: string };

/**
 * Lays the command line over the environment over `.env`. A name that is given as an empty text hides the sources
 * below it, so that `RETAIN_BASE_URL= npm start` goes back to the default.
 *
 * @throws SuiteError `SETTING_INVALID` for a `RETAIN_…` name that does not exist
 */
export function gatherInput(
  commandLine: SettingsInput,
  environment: NodeJS.ProcessEnv,
  options: { readonly root: string; readonly readEnvFile: boolean },
): GatheredInput {
  const file = options.readEnvFile ? readEnvFile(join(options.root, '.env')) : {};
  const sources: [string, Readonly<Record<string, string | undefined>>][] = [
    ['on the command line', { ...commandLine }],
    ['in the environment', environment],
    ['in .env', file],
  ];
  for (const [place, source] of sources) for (const name of Object.keys(source)) refuseUnknown(name, place);

  const gathered: Record<string, string> = {};
  for (const name of settingNames) {
    const value = sources.map(([, source]) => source[name]).find((text) => text !== undefined);
    if (value !== undefined && value.trim() !== '') gathered[name] = trimmed(name, value);
  }
  return gathered;
}

/** Blanks may belong to a password; the line end that a secret store adds never does. */
function trimmed(name: string, value: string): string {
  return /PASSWORD$|SECRET$/.test(name) ? value.replace(/[\r\n]+$/, '') : value.trim();
}

function refuseUnknown(name: string, place: string): void {
  const known: readonly string[] = settingNames;
  if (!/^RETAIN_/i.test(name) || known.includes(name) || internalNames.includes(name)) return;
  const near = nearestSpelling(name, known);
  const hint = near === null ? '.env.example lists them all.' : `did you mean ${near}?`;
  throw new SuiteError(SETTING_INVALID, `${name}, given ${place}, is no setting: ${hint}`);
}

/** dotenv skips what it cannot read; a setting that is skipped in silence would be a trap. */
function readEnvFile(path: string): Readonly<Record<string, string>> {
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const parsed = parse(text);
  for (const [, name = ''] of text.matchAll(/^\s*(?:export\s+)?(RETAIN_\w*)/gim)) {
    if (parsed[name] !== undefined) continue;
    throw new SuiteError(SETTING_INVALID, `The line of ${name} in .env cannot be read: write ${name}=value.`);
  }
  return parsed;
}
