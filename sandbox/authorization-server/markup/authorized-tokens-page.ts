import { type Html, html } from '../../pages/html.ts';
import { scopeDescriptions } from '../requested-scopes.ts';
import type { AccessToken } from '../tokens.ts';
import { toolkitPage } from './toolkit-page.ts';

function item({ id, application, scopes }: AccessToken): Html {
  const name = application.details.name || application.details.clientId;
  return html`
        <li>${name} (<a href="/backend/o/authorized_tokens/${id}/delete/">revoke</a>)</li>
        <ul>${scopes.map((scope) => html`<li>${scope}: ${scopeDescriptions[scope] ?? scope}</li>`)}</ul>`;
}

/**
 * The page of the tokens that a user gave away.
 * @param tokens of the user
 * @returns the page
 */
export function authorizedTokensPage(tokens: readonly AccessToken[]): Html {
  const none = html`<li>There are no authorized tokens yet.</li>`;
  return toolkitPage(html`<h1>Tokens</h1>
      <ul>${tokens.length === 0 ? none : tokens.map(item)}
      </ul>`);
}
