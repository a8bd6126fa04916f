import type { Exchange } from '../http/exchange.ts';

/** Longer bodies are cut. */
const longest = 100;

/**
 * An answer in a few words: its status, and what its body begins with or is called.
 *
 * @example answerText(response) // '400 {"detail":"Not found."}'
 */
export function answerText({ status, body }: Exchange['response']): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
  const shown = title === undefined ? body : `page "${title}"`;
  const text = shown.replace(/\s+/g, ' ').trim();
  return `${status} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`.trim();
}
