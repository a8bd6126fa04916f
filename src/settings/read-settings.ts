import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { addressesSetting } from './addresses-setting.ts';
import { choiceSetting } from './choice-setting.ts';
import { credentialsSetting } from './credentials-setting.ts';
import { deepFreeze } from './deep-freeze.ts';
import { describeMistake } from './describe-mistake.ts';
import { documentPathsSetting } from './document-paths-setting.ts';
import { fileSetting } from './file-setting.ts';
import { type GatheredInput, gatherInput } from './gather-input.ts';
import { nearestSpelling } from './nearest-spelling.ts';
import { numberSetting } from './number-setting.ts';
import { servicesSetting } from './services-setting.ts';
import type { Settings, SettingsInput } from './settings.ts';
import { targetDefaults } from './target-defaults.ts';

/** Polite to a shared host; loopback needs no such care. */
const requestsPerSecond = 20;

/**
 * Reads every setting once: the command line over the environment over `.env` over what the target's name tells.
 *
 * @param commandLine settings that options of a command gave
 * @param environment `process.env`, which is only read
 * @param options the project's root, and whether `.env` counts
 * @returns all settings, filled in and frozen
 * @throws SuiteError `SETTING_INVALID` or `HOST_NOT_ALLOWED`, one sentence that names the setting
 */
export function readSettings(
  commandLine: SettingsInput,
  environment: NodeJS.ProcessEnv,
  options: { readonly root: string; readonly readEnvFile: boolean },
): Settings {
  const input = gatherInput(commandLine, environment, options);
  const target = input.RETAIN_TARGET ?? 'local';
  const defaults = targetDefaults(target, options.root);
  checkTarget(target, input, defaults.knownTargets);
  const addresses = addressesSetting(target, input, defaults);
  return deepFreeze({
    target,
    ...addresses,
    services: servicesSetting(input.RETAIN_SERVICES, defaults.knownTargets.includes(target)),
    documentPaths: documentPathsSetting(input.RETAIN_DOCUMENT_PATHS),
    ...credentialsSetting(input, defaults.values),
    ...readPacing(input, addresses.loopback),
    ...readDepth(input),
    collection: fileSetting('RETAIN_COLLECTION', input.RETAIN_COLLECTION, options.root),
    chromium: fileSetting('RETAIN_CHROMIUM', input.RETAIN_CHROMIUM, options.root),
    browserRequired: (environment['RETAIN_BROWSER_REQUIRED'] ?? '') !== '',
  });
}

/** The name is also that of a folder below `specs/`. */
function checkTarget(target: string, input: GatheredInput, known: readonly string[]): void {
  const name = 'RETAIN_TARGET';
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(target)) {
    const expected = `${known.join(', ')} or a name of letters, digits, ".", "_" and "-"`;
    throw new SuiteError(SETTING_INVALID, describeMistake({ name, value: target, expected }));
  }
  if (known.includes(target) || input.RETAIN_BASE_URL !== undefined) return;
  const near = nearestSpelling(target, known);
  const hint = near === null ? '.' : `: did you mean "${near}"?`;
  throw new SuiteError(
    SETTING_INVALID,
    `${name} is "${target}", which is none of ${known.join(', ')} and so needs RETAIN_BASE_URL${hint}`,
  );
}

function readPacing(input: GatheredInput, loopback: boolean): Pick<Settings, 'maxRps' | 'concurrency' | 'timeoutMs'> {
  const rps = { least: 0.1, most: 100_000, whole: false };
  return {
    maxRps: numberSetting('RETAIN_MAX_RPS', input.RETAIN_MAX_RPS, rps, loopback ? null : requestsPerSecond),
    concurrency: numberSetting(
      'RETAIN_CONCURRENCY',
      input.RETAIN_CONCURRENCY,
      { least: 1, most: 256, whole: true },
      16,
    ),
    timeoutMs: numberSetting(
      'RETAIN_TIMEOUT_MS',
      input.RETAIN_TIMEOUT_MS,
      { least: 1, most: 600_000, whole: true },
      10_000,
    ),
  };
}

function readDepth(
  input: GatheredInput,
): Pick<Settings, 'tokenLifetime' | 'writes' | 'seed' | 'profile' | 'maxUnexplained'> {
  const seconds = { least: 1, most: 1_000_000_000, whole: true };
  const seeds = { least: 0, most: 4_294_967_295, whole: true };
  const percent = { least: 0, most: 100, whole: false };
  return {
    tokenLifetime: numberSetting('RETAIN_TOKEN_LIFETIME', input.RETAIN_TOKEN_LIFETIME, seconds, 36_000),
    writes: choiceSetting('RETAIN_WRITES', input.RETAIN_WRITES, ['own', 'none'], 'own'),
    seed: numberSetting('RETAIN_SEED', input.RETAIN_SEED, seeds, 1),
    profile: choiceSetting('RETAIN_PROFILE', input.RETAIN_PROFILE, ['smoke', 'gate', 'nightly'], 'gate'),
    maxUnexplained: numberSetting('RETAIN_MAX_UNEXPLAINED', input.RETAIN_MAX_UNEXPLAINED, percent, null),
  };
}
