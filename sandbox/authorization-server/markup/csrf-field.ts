import { type Html, html } from '../../pages/html.ts';

/**
 * The field that every form of Django carries.
 * @param formToken hides the secret of the cookie
 * @returns the element
 */
export function csrfField(formToken: string): Html {
  return html`<input type="hidden" name="csrfmiddlewaretoken" value="${formToken}">`;
}
