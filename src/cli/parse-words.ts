import { parseArgs } from 'node:util';
import { SuiteError } from '../errors.ts';
import type { SettingsInput } from '../settings/settings.ts';

/** Options that stand for a setting. */
const SETTING_OPTIONS: Readonly<Record<string, keyof SettingsInput>> = {
  target: 'RETAIN_TARGET',
  'base-url': 'RETAIN_BASE_URL',
  service: 'RETAIN_SERVICES',
  profile: 'RETAIN_PROFILE',
  seed: 'RETAIN_SEED',
};

/** What a command line says. */
export interface ParsedWords {
  readonly settings: SettingsInput;
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  /** What stands after `--`. */
  readonly rest: readonly string[];
}

/**
 * Reads a command line.
 * @param command name of the command, for the message
 * @param words its words
 * @param known options of the command beside those that stand for a setting
 * @returns what was said
 * @throws SuiteError `USAGE` for an unknown option or a missing value
 */
export function parseWords(
  command: string,
  words: readonly string[],
  known: {
    readonly settings: readonly string[];
    readonly values: readonly string[];
    readonly flags: readonly string[];
  },
): ParsedWords {
  const border = words.indexOf('--');
  const own = border < 0 ? words : words.slice(0, border);
  const options = Object.fromEntries([
    ...[...known.settings, ...known.values].map((name) => [name, { type: 'string' as const }]),
    ...known.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const values = parse(command, own, options);
  const given = Object.entries(values);
  return {
    settings: Object.fromEntries(
      given.flatMap(([name, value]) => (known.settings.includes(name) ? [[SETTING_OPTIONS[name], String(value)]] : [])),
    ) as SettingsInput,
    values: Object.fromEntries(
      given.flatMap(([name, value]) => (known.values.includes(name) ? [[name, String(value)]] : [])),
    ),
    flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    rest: border < 0 ? [] : words.slice(border + 1),
  };
}

function parse(
  command: string,
  words: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'],
): object {
  try {
    return parseArgs({ args: [...words], options: options ?? {}, allowPositionals: false }).values;
  } catch (cause) {
    const names = Object.keys(options ?? {}).map((name) => `--${name}`);
    const said = cause instanceof Error ? cause.message.split(/\. |\.?\n/)[0] : String(cause);
    throw new SuiteError(
      'USAGE',
      `retain ${command}: ${said}; it takes ${names.length > 0 ? names.join(', ') : 'no options'}.`,
      cause,
    );
  }
}
