import { SuiteError } from '../errors.ts';
import { httpClient } from '../http/http-client.ts';
import { redactSecrets } from '../http/redact-secrets.ts';
import { readSettings } from '../settings/read-settings.ts';
import { tokenStore } from '../tokens/token-store.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';
