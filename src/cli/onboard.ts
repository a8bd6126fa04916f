import { join } from 'node:path';
import { launchBrowser } from '../engine/browser/launch-browser.ts';
import { reachedHosts } from '../engine/browser/run-browser.ts';
import { missingNames, nextQuestion } from '../engine/onboarding/next-question.ts';
import { dryRunLines, nextCommand } from '../engine/onboarding/onboarding-lines.ts';
import { ownRedirects } from '../engine/onboarding/own-redirects.ts';
import { type PlannedApplication, plannedApplications } from '../engine/onboarding/planned-application.ts';
import { registerApplications } from '../engine/onboarding/register-applications.ts';
import { writeEnvFile } from '../engine/onboarding/write-env-file.ts';
import { SETTING_INVALID, SETTING_MISSING, SuiteError } from '../errors.ts';
import { type HttpClient, httpClient } from '../http/http-client.ts';
import { redactSecrets } from '../http/redact-secrets.ts';
import { gatherInput } from '../settings/gather-input.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Client, Settings, SettingsInput } from '../settings/settings.ts';
import { targetDefaults } from '../settings/target-defaults.ts';
import { settingSecrets } from '../tokens/setting-secrets.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** An empty text hides what `.env` and the environment say. */
const NO_APPLICATIONS: SettingsInput = Object.fromEntries(
  plannedApplications([]).flatMap(({ settings }) => settings.map((name) => [name, ''])),
);

/** Registers the applications of the integration notes for a person, in a real browser, and writes them into `.env`. */
export const onboard: Command = async (words, { root }) => {
  const { settings: named, flags } = parseWords('onboard', words, {
    settings: ['target', 'base-url'],
    values: [],
    flags: ['dry-run'],
  });
  // What stands there of applications is about to be replaced, be it half a pair or a hash.
  const given = { ...named, ...NO_APPLICATIONS };
  const dryRun = flags.has('dry-run');
  const questions = missingOf(given, root);
  const answers = dryRun ? standIns(questions) : await askMissing(given, questions, root);
  const settings = readSettings({ ...given, ...answers }, process.env, { root, readEnvFile: true });
  if (settings.baseUrl === null) throw missing(['RETAIN_BASE_URL']);
  const http = httpClient(settings);
  try {
    const applications = plannedApplications(await ownRedirects(settings, http));
    if (dryRun) {
      say(dryRunLines(settings, applications, questions));
      return 0;
    }
    if (settings.writes === 'none')
      throw new SuiteError(
        SETTING_INVALID,
        'RETAIN_WRITES is none, but onboarding registers applications: give RETAIN_WRITES=own for this command.',
      );
    return await register(settings, applications, answers, http, root);
  } finally {
    await http.close();
  }
};

/** What is missing, asked for on a terminal; without one the names are the error. */
async function askMissing(given: SettingsInput, names: readonly string[], root: string): Promise<SettingsInput> {
  if (names.length === 0) return {};
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) throw missing(names);
  const input = gatherInput(given, process.env, { root, readEnvFile: true });
  const answers: Partial<Record<keyof SettingsInput, string>> = {};
  for (;;) {
    const question = nextQuestion({ ...input, ...answers }, (target) => targetDefaults(target, root).values);
    if (question === null) return answers;
    const answer = await askOnTerminal(question.text, question.hidden);
    if (answer.trim() !== '') answers[question.name] = question.hidden ? answer : answer.trim();
  }
}

/** Nobody is asked in a dry run, and nobody logs in. */
function standIns(names: readonly string[]): SettingsInput {
  const answered = names.filter((name) => name === 'RETAIN_USERNAME' || name === 'RETAIN_PASSWORD');
  return Object.fromEntries(answered.map((name) => [name, 'whoever you name']));
}

function missingOf(given: SettingsInput, root: string): readonly string[] {
  const input = gatherInput(given, process.env, { root, readEnvFile: true });
  return missingNames(input, (target) => targetDefaults(target, root).values);
}

function missing(names: readonly string[]): SuiteError {
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
  return new SuiteError(
    SETTING_MISSING,
    `Onboarding needs ${list}, and there is no terminal to ask on: give ${names.length > 1 ? 'them' : 'it'} in the environment or in .env.`,
  );
}

async function register(
  settings: Settings,
  applications: readonly PlannedApplication[],
  answers: SettingsInput,
  http: HttpClient,
  root: string,
): Promise<number> {
  const { account, redirectUri } = settings;
  const authUrl = settings.authUrl ?? settings.baseUrl;
  if (account === null || authUrl === null || redirectUri === null)
    throw missing(['RETAIN_USERNAME', 'RETAIN_PASSWORD']);
  const secrets = redactSecrets();
  settingSecrets(settings, secrets);
  const launched = await launchBrowser(settings.chromium, reachedHosts(settings, root));
  if (launched.browser === null) throw new SuiteError('BROWSER_MISSING', launched.reason);
  try {
    const proof = { http, secrets, authUrl, account, redirectUri };
    const progress = (line: string): void => say([secrets.mask(line)]);
    const registered = await registerApplications(launched.browser, applications, proof, progress);
    const proven = registered.flatMap(({ application, client }) => (client === null ? [] : [{ application, client }]));
    if (proven.length > 0) write(proven, answers, settings, root);
    return proven.length === registered.length ? 0 : 2;
  } finally {
    await launched.browser.close();
  }
}

function write(
  proven: readonly { readonly application: PlannedApplication; readonly client: Client }[],
  answers: SettingsInput,
  settings: Settings,
  root: string,
): void {
  const credentials = proven.flatMap(({ application, client }): [string, string][] => [
    [application.settings[0], client.clientId],
    [application.settings[1], client.clientSecret],
  ]);
  const values = { ...answers, ...Object.fromEntries(credentials) };
  writeEnvFile(join(root, '.env'), values);
  const inFile = gatherInput({}, {}, { root, readEnvFile: true });
  say([
    `Wrote ${Object.keys(values).join(', ')} into .env, which only you can read.`,
    `Next: ${nextCommand(settings, inFile)}`,
  ]);
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
