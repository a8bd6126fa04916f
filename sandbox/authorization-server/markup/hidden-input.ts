import { type Html, html } from '../../pages/html.ts';

/**
 * A hidden field as Django's widget writes it: an empty one has no `value`.
 * @param name of the field
 * @param value what it holds
 * @param id of the element; Django's default is `id_` and the name
 * @returns the element
 */
export function hiddenInput(name: string, value: string, id: string = `id_${name}`): Html {
  return html`<input type="hidden" name="${name}"${value === '' ? '' : html` value="${value}"`} id="${id}">`;
}
