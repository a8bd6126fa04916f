import { parse } from 'yaml';
import { documentDialect } from './document-dialect.ts';
import { nestingProblem } from './nesting-problem.ts';
import { type ParsedJson, parsedJson } from './parsed-json.ts';

/** A parsed document, or in words why there is none: "is an HTML page", "breaks off after 1,234 characters". */
export type ParsedDocument = { readonly document: object } | { readonly reason: string };

const mebi = 2 ** 20;
/** YAML is read a hundred times slower than JSON. */
const longest = { JSON: 50 * mebi, YAML: 10 * mebi };

/**
 * Reads the text of a Swagger or OpenAPI document, JSON or YAML, within bounds of size, depth and YAML aliases.
 * Nothing is thrown; the reason completes a sentence that begins with the address.
 */
export function parseDocument(text: string): ParsedDocument {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { reason: 'is empty' };
  if (trimmed.startsWith('<'))
    return { reason: /^<(!doctype html|html)/i.test(trimmed) ? `is an HTML page${titleOf(trimmed)}` : 'is XML' };
  const format = /^[{[]/.test(trimmed) ? 'JSON' : 'YAML';
  if (trimmed.length > longest[format]) return { reason: `is larger than ${longest[format] / mebi} MiB of ${format}` };
  const parsed = format === 'JSON' ? parsedJson(trimmed) : parsedYaml(trimmed);
  if ('reason' in parsed) return parsed;
  const problem = nestingProblem(parsed.value);
  if (problem !== null) return { reason: problem };
  const dialect = documentDialect(parsed.value);
  if ('reason' in dialect) return { reason: dialect.reason };
  return { document: Object(parsed.value) };
}

function parsedYaml(text: string): ParsedJson {
  try {
    return { value: parse(text, { maxAliasCount: 100, uniqueKeys: false, merge: true, logLevel: 'error' }) };
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n', 1).join('') : '';
    if (/call stack/.test(message)) return { reason: 'is YAML that is nested too deeply' };
    if (/alias/i.test(message)) return { reason: `is YAML with too many or broken aliases (${message})` };
    return { reason: `is neither JSON nor YAML (${message.slice(0, 120)})` };
  }
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? '';
  return title === '' ? '' : ` ("${title.slice(0, 60)}")`;
}
