import type { Exchange } from '../http/exchange.ts';
import { isRecord } from '../spec/is-record.ts';
import { parsedBody } from '../spec/parsed-body.ts';

/** Longer bodies are cut. */
const longest = 160;

/**
 * An answer in a few words: its status, and the errors of an envelope, the title of a page, or what the body begins with.
 *
 * @example answerText(response) // '400 {"storeId":["Unknown store."]}'
 */
export function answerText(response: Exchange['response']): string {
  const { status, body } = response;
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
  const shown = title === undefined ? (errorsOf(response) ?? body) : `page "${title}"`;
  const text = shown.replace(/\s+/g, ' ').trim();
  return `${status} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`.trim();
}

/** What an envelope says of a refusal; the rest of it says nothing new. */
function errorsOf(response: Exchange['response']): string | null {
  const parsed = parsedBody(response);
  const errors = 'value' in parsed && isRecord(parsed.value) ? parsed.value['errors'] : undefined;
  return isRecord(errors) && Object.keys(errors).length > 0 ? JSON.stringify(errors) : null;
}
