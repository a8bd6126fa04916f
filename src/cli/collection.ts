import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCollection } from '../collection/build-collection.ts';
import { buildEnvironment } from '../collection/build-environment.ts';
import { collectionExample } from '../engine/collection-example.ts';
import { embeddedSandbox } from '../engine/embedded-sandbox.ts';
import { readDocuments } from '../engine/read-documents.ts';
import { SuiteError } from '../errors.ts';
import { httpClient } from '../http/http-client.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { readSettings } from '../settings/read-settings.ts';
import { withBaseUrl } from '../settings/with-base-url.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** Where Postman finds `npx retain sandbox`, whatever port the documents were read from. */
const SANDBOX_ADDRESS = 'http://127.0.0.1:9000';

/** Writes the Postman collection and the target's environment from the live documents. */
export const collection: Command = async (words, { root }) => {
  const { settings: given } = parseWords('collection', words, {
    settings: ['target', 'base-url'],
    values: [],
    flags: [],
  });
  const read = readSettings(given, process.env, { root, readEnvFile: true });
  const sandbox = read.embedded ? await embeddedSandbox(root, []) : null;
  const settings = sandbox === null ? read : withBaseUrl(read, sandbox.address);
  const client = httpClient(settings);
  try {
    const { services, documents } = await readDocuments(settings, client, root, join(root, 'reports', 'documents'));
    const unreadable = services.find((one) => one.error !== null);
    if (unreadable !== undefined) throw new SuiteError('DOCUMENT_UNREADABLE', unreadable.error ?? '');
    const plan = buildPlan({
      settings,
      services,
      documents,
      identity: 'middleware',
      grants: [],
      selected: settings.services,
    });
    const baseUrl = sandbox === null ? (settings.baseUrl ?? SANDBOX_ADDRESS) : SANDBOX_ADDRESS;
    const authUrl = sandbox === null ? (settings.authUrl ?? baseUrl) : SANDBOX_ADDRESS;
    const directory = join(root, 'collections');
    mkdirSync(directory, { recursive: true });
    const files = {
      'omni-retain.postman_collection.json': buildCollection({ documents, exampleFor: collectionExample(plan) }),
      [`${settings.target}.postman_environment.json`]: buildEnvironment({ target: settings.target, baseUrl, authUrl }),
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(directory, name), `${JSON.stringify(content, null, 2)}\n`);
      process.stdout.write(`collections/${name}\n`);
    }
    return 0;
  } finally {
    await client.close();
    await sandbox?.stop();
  }
};
