import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { needleSearch } from './needle-search.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { type Secrets, shortestSecret } from './redact-secrets.ts';
import { secretForms } from './secret-forms.ts';
import { writeZip } from './write-zip.ts';

/** A secret that stood in an output. */
export interface SecretHit {
  /** Path below the folder; behind `!` the path within an archive. */
  readonly file: string;
  /** Name of the secret, never the secret itself. */
  readonly label: string;
  /** True where the file was written again with asterisks in its place. */
  readonly blotted: boolean;
}

interface Cleaned {
  readonly data: Buffer;
  readonly hits: readonly { readonly inside: string; readonly label: string }[];
}

/** An archive in an archive is looked into; deeper ones are read as plain bytes. */
const deepestArchive = 2;

/**
 * Looks through every file below a folder for the secrets of the run: in clear, URL-encoded, escaped and in base64, also
 * inside zip archives and in archives that stand in a page as base64 (Playwright's report), and blots out each hit.
 *
 * Secrets of fewer than eight characters stand in innocent words and are not looked for: `unscannedSecrets` names them.
 *
 * @returns one hit per file and secret
 */
export function scanForSecrets(folder: string, secrets: Secrets): readonly SecretHit[] {
  const labels = new Map<string, string>();
  for (const { value, label } of secrets.known()) {
    if (value.length >= shortestSecret) for (const form of secretForms(value)) labels.set(form, label);
  }
  if (labels.size === 0 || !existsSync(folder)) return [];
  const search = needleSearch([...labels.keys()]);
  const clean = (data: Buffer, depth: number): Cleaned => cleanData(data, depth, search, labels);
  return filesBelow(folder).flatMap((path) => {
    const original = readFileSync(path);
    const { data, hits } = clean(original, 0);
    if (hits.length === 0) return [];
    const blotted = write(path, data);
    const file = relative(folder, path);
    const named = new Map(
      hits.map(({ inside, label }) => [`${file}${inside}\n${label}`, { file: file + inside, label, blotted }]),
    );
    return [...named.values()];
  });
}

function cleanData(
  data: Buffer,
  depth: number,
  search: ReturnType<typeof needleSearch>,
  labels: ReadonlyMap<string, string>,
): Cleaned {
  const again = (part: Buffer): Cleaned => cleanData(part, depth + 1, search, labels);
  const entries =
    depth < deepestArchive && data.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readZip(data) : null;
  if (entries !== null) return cleanArchive(data, entries, again);
  const hits = search(data);
  let cleaned = data;
  if (hits.length > 0) {
    cleaned = Buffer.from(data);
    for (const { start, end } of hits) cleaned.fill('*', start, end);
  }
  const found = hits.map(({ needle }) => ({ inside: '', label: labels.get(needle) ?? 'secret' }));
  if (depth >= deepestArchive) return { data: cleaned, hits: found };
  const embedded = cleanEmbedded(cleaned, again);
  return { data: embedded.data, hits: [...found, ...embedded.hits] };
}

function cleanArchive(data: Buffer, entries: readonly ZipEntry[], clean: (part: Buffer) => Cleaned): Cleaned {
  const hits: Cleaned['hits'][number][] = [];
  const cleaned = entries.map((entry) => {
    const result = clean(entry.content);
    hits.push(
      ...result.hits.map(({ inside, label }) => ({ inside: `!${entry.name.toString('utf8')}${inside}`, label })),
    );
    return result.hits.length === 0 ? entry : { ...entry, content: result.data };
  });
  return hits.length === 0 ? { data, hits } : { data: writeZip(cleaned), hits };
}

/** An archive in base64 begins with these letters, whatever it holds. */
const archiveInBase64 = Buffer.from('UEsDB');

function cleanEmbedded(data: Buffer, clean: (part: Buffer) => Cleaned): Cleaned {
  const parts: Buffer[] = [];
  const hits: Cleaned['hits'][number][] = [];
  let copied = 0;
  for (let start = data.indexOf(archiveInBase64); start >= 0; start = data.indexOf(archiveInBase64, start + 1)) {
    const end = endOfBase64(data, start);
    const result = clean(Buffer.from(data.toString('latin1', start, end), 'base64'));
    if (result.hits.length > 0) {
      hits.push(...result.hits);
      parts.push(data.subarray(copied, start), Buffer.from(result.data.toString('base64')));
      copied = end;
    }
    start = end;
  }
  return hits.length === 0 ? { data, hits } : { data: Buffer.concat([...parts, data.subarray(copied)]), hits };
}

function endOfBase64(data: Buffer, start: number): number {
  let end = start;
  for (; end < data.length; end += 1) {
    const byte = data[end] ?? 0;
    const letter = (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
    // 0 to 9 and "/" are neighbours; then "+" and "=".
    if (!letter && !(byte >= 47 && byte <= 57) && byte !== 43 && byte !== 61) break;
  }
  return end;
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function write(path: string, data: Buffer): boolean {
  try {
    writeFileSync(path, data);
    return true;
  } catch {
    return false;
  }
}
