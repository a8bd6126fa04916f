import type { Exchange } from '../http/exchange.ts';
import { isRecord } from '../spec/is-record.ts';
import { parsedJson } from '../spec/parsed-json.ts';

/** Longer bodies are cut. */
const longest = 160;

/**
 * An answer in a few words: its status, and the errors of an envelope, the title of a page, or what the body begins with.
 *
 * @example answerText(response) // '400 {"storeId":["Unknown store."]}'
 */
export function answerText({ status, body }: Exchange['response']): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
  const shown = title === undefined ? (errorsOf(body) ?? body) : `page "${title}"`;
  const text = shown.replace(/\s+/g, ' ').trim();
  return `${status} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`.trim();
}

/** What an envelope says of a refusal; the rest of it says nothing new. */
function errorsOf(body: string): string | null {
  const parsed = parsedJson(body);
  const errors = 'value' in parsed && isRecord(parsed.value) ? parsed.value['errors'] : undefined;
  return isRecord(errors) && Object.keys(errors).length > 0 ? JSON.stringify(errors) : null;
}
