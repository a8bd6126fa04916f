import { type Html, html } from '../../pages/html.ts';
import { toolkitPage } from './toolkit-page.ts';

/**
 * The page for a request that must not be redirected, as nobody knows where to.
 * @param code such as `invalid_request`
 * @param description what is wrong
 * @returns the page
 */
export function authorizeErrorPage(code: string, description: string): Html {
  return toolkitPage(html`<h2>Error: ${code}</h2>
      <p>${description}</p>`);
}
