import { existsSync } from 'node:fs';
import { isRecord } from '../spec/is-record.ts';
import { type YamlPath, type YamlSource, yamlSource } from '../spec/yaml-source.ts';
import type { AccessException, AccessRule, AccessTable, ExpectedAccess } from './access-table.ts';
import { identities } from './index.ts';
import { writeOnly } from './write-only.ts';

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'POST', 'PUT', 'PATCH', 'DELETE'];
const NAMES = [...identities, writeOnly].map(({ name }) => name);
/** A status or a class of them. */
const STATUS = /^[1-5](\d\d|XX)$/;

/**
 * Reads who may do what at a target.
 * @param file path, as in `specs/local/access.yaml`
 * @returns `null` where there is no such file: then the rules of design section 6 hold
 * @throws SuiteError `OVERLAY_INVALID` with file and line
 */
export function readAccess(file: string): AccessTable | null {
  if (!existsSync(file)) return null;
  const source = yamlSource(file, 'the access table');
  const { value } = source;
  if (!isRecord(value)) throw source.invalidAt([], 'must hold an object with "rules" and "exceptions"');
  source.knownKeys(value, ['rules', 'exceptions'], []);
  return {
    file,
    rules: listOf(source, value, 'rules').map((entry, index) => ruleOf(source, entry, ['rules', index])),
    exceptions: listOf(source, value, 'exceptions').map((entry, index) =>
      exceptionOf(source, entry, ['exceptions', index]),
    ),
  };
}

type Entry = Readonly<Record<string, unknown>>;

function listOf(source: YamlSource, value: Entry, key: string): readonly Entry[] {
  const list = value[key] ?? [];
  if (!Array.isArray(list)) throw source.invalidAt([key], `must have a list of "${key}"`);
  return list.map((entry: unknown, index) => {
    if (isRecord(entry)) return entry;
    throw source.invalidAt([key, index], `has an entry of "${key}" that is no object`);
  });
}

function ruleOf(source: YamlSource, entry: Entry, path: YamlPath): AccessRule {
  source.knownKeys(entry, ['identity', 'methods', 'expect', 'foreign', 'why'], path);
  const methods = entry['methods'] === undefined ? null : textsOf(entry['methods']);
  const wrong = methods?.find((method) => !METHODS.includes(method));
  if (wrong !== undefined)
    throw source.invalidAt([...path, 'methods'], `names the method ${wrong} (known: ${METHODS.join(', ')})`);
  return { identities: identitiesOf(source, entry, path), methods, expected: expectedOf(source, entry, path) };
}

function exceptionOf(source: YamlSource, entry: Entry, path: YamlPath): AccessException {
  source.knownKeys(entry, ['operation', 'identity', 'expect', 'foreign', 'why'], path);
  const operation = String(entry['operation'] ?? '');
  if (!METHODS.some((method) => operation.startsWith(`${method} /`))) {
    const problem = 'has an exception whose "operation" is not method and path, as in "GET /api/v1/member/tiers"';
    throw source.invalidAt([...path, 'operation'], problem);
  }
  if (typeof entry['why'] !== 'string' || entry['why'].trim() === '')
    throw source.invalidAt(path, 'has an exception without its reason ("why")');
  return { operation, identities: identitiesOf(source, entry, path), expected: expectedOf(source, entry, path) };
}

function identitiesOf(source: YamlSource, entry: Entry, path: YamlPath): readonly string[] {
  const names = textsOf(entry['identity'] ?? []);
  if (names.length === 0) throw source.invalidAt(path, 'has an entry without "identity"');
  const wrong = names.find((name) => !NAMES.includes(name));
  if (wrong === undefined) return names;
  throw source.invalidAt([...path, 'identity'], `names the identity ${wrong} (known: ${NAMES.join(', ')})`);
}

function expectedOf(source: YamlSource, entry: Entry, path: YamlPath): ExpectedAccess {
  const foreign = entry['foreign'] === undefined ? null : statusesOf(source, entry['foreign'], [...path, 'foreign']);
  const why = typeof entry['why'] === 'string' ? entry['why'] : null;
  const { expect } = entry;
  if (expect === 'allowed') return { kind: 'accepted', statuses: ['2XX'], foreign, why };
  if (expect === 'own data only') return { kind: 'own-data', statuses: ['2XX'], foreign, why };
  const statuses = statusesOf(source, expect, [...path, 'expect']);
  return { kind: kindOf(statuses), statuses, foreign, why };
}

function statusesOf(source: YamlSource, raw: unknown, path: YamlPath): readonly string[] {
  const statuses = textsOf(raw ?? []).map((status) => status.toUpperCase());
  if (statuses.length > 0 && statuses.every((status) => STATUS.test(status))) return statuses;
  const name = String(path.at(-1));
  const words = name === 'expect' ? '"allowed", "own data only", ' : '';
  throw source.invalidAt(path, `must say what is expected: "${name}" is ${words}a status or a list of them`);
}

function kindOf(statuses: readonly string[]): ExpectedAccess['kind'] {
  if (statuses.every((status) => status.startsWith('2'))) return 'accepted';
  return statuses.includes('401') ? 'unauthorized' : 'forbidden';
}

function textsOf(raw: unknown): readonly string[] {
  return (Array.isArray(raw) ? raw : [raw]).map(String);
}
