import { parse } from 'node-html-parser';

/** Where templates put what went wrong, the most telling first. */
const places = ['.errorlist li', '.errornote', '[role=alert]', '.alert', '.error', '.invalid-feedback'];

/**
 * What a page says went wrong, in one phrase: its error list, or else its heading and first paragraph; empty for none.
 *
 * @example 'Error: invalid_request: Mismatching redirect URI.'
 */
export function pageMessage(html: string): string {
  const page = parse(html);
  for (const place of places) {
    const texts = page.querySelectorAll(place).map((element) => tidy(element.textContent));
    const found = texts.find((text) => text !== '');
    if (found !== undefined) return found;
  }
  const heading = tidy(page.querySelector('h1, h2')?.textContent ?? page.querySelector('title')?.textContent ?? '');
  const paragraph = tidy(page.querySelector('h1 ~ p, h2 ~ p, p')?.textContent ?? '');
  return [heading, paragraph].filter((text) => text !== '').join(': ');
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 160);
}
