import { readyCall } from '../engine/ready-call.ts';
import { SuiteError } from '../errors.ts';
import { httpClient } from '../http/http-client.ts';
import { redactSecrets } from '../http/redact-secrets.ts';
import { identities } from '../identities/index.ts';
import { writeOnly } from '../identities/write-only.ts';
import { readSettings } from '../settings/read-settings.ts';
import { tokenStore } from '../tokens/token-store.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** The identity whose token a grant gives. */
const BY_GRANT: Readonly<Record<string, string>> = {
  password: 'administrator',
  authorization_code: 'authorization-code',
  client_credentials: 'middleware',
  refresh_token: 'refreshed',
};

/** Prints a token, for curl and Postman, or with `--curl` a ready call; without options the administrator's. */
export const token: Command = async (words, { root }) => {
  const {
    settings: given,
    values,
    flags,
  } = parseWords('token', words, {
    settings: ['target', 'base-url'],
    values: ['grant', 'as'],
    flags: ['curl'],
  });
  const settings = readSettings(given, process.env, { root, readEnvFile: true });
  if (settings.baseUrl === null) {
    throw new SuiteError(
      'SETTING_MISSING',
      'A token needs a server: give RETAIN_BASE_URL, or start one with `npx retain sandbox` and name it with --base-url http://127.0.0.1:9000.',
    );
  }
  const http = httpClient(settings);
  try {
    const tokens = tokenStore(settings, http, redactSecrets(), [...identities, writeOnly]);
    const name = identityOf(values['grant'], values['as']);
    const missing = tokens.skip(name);
    if (missing !== null) throw new SuiteError('SETTING_MISSING', `There is no token of ${name}: ${missing.reason}`);
    const authorization = await tokens.authorization(name);
    const line = flags.has('curl')
      ? await readyCall(settings, settings.baseUrl, http, name, authorization)
      : (authorization?.replace(/^\S+ /, '') ?? '');
    process.stdout.write(`${line}\n`);
    return 0;
  } finally {
    await http.close();
  }
};

function identityOf(grant: string | undefined, as: string | undefined): string {
  if (as !== undefined) return as;
  const name = BY_GRANT[grant ?? 'password'];
  if (name !== undefined) return name;
  throw new SuiteError('USAGE', `There is no grant ${grant}; the grants are ${Object.keys(BY_GRANT).join(', ')}.`);
}
