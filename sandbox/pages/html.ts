/** A piece of markup whose values are already escaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, `null` leaves nothing. */
export type HtmlValue = string | number | null | Html | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

function markupOf(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  if ('markup' in value) return value.markup;
  return value.map(markupOf).join('');
}

/**
 * A template tag that escapes every value as Django does, so that no page can forget it.
 * @returns the markup
 * @example html`<p>${name}</p>`.markup
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: strings.reduce((markup, text, at) => markup + markupOf(values[at - 1] ?? null) + text) };
}
