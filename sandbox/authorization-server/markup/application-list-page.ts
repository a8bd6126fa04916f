import { type Html, html } from '../../pages/html.ts';
import type { Application } from '../applications.ts';
import { toolkitPage } from './toolkit-page.ts';

const NONE = html`<p>No applications defined. <a href="/backend/o/applications/register/">Click here</a> if you want to register a new one</p>`;

/**
 * The page of a user's applications.
 * @param applications of the user
 * @returns the page
 */
export function applicationListPage(applications: readonly Application[]): Html {
  const items = applications.map(
    ({ id, details }) => html`
          <li><a href="/backend/o/applications/${id}/">${details.name}</a></li>`,
  );
  return toolkitPage(html`<h3 class="block-center-heading">Your applications</h3>
      ${
        items.length === 0
          ? NONE
          : html`<ul>${items}
      </ul>
      <a class="btn btn-success" href="/backend/o/applications/register/">New Application</a>`
      }`);
}
