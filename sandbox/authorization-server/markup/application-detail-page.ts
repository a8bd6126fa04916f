import { type Html, html } from '../../pages/html.ts';
import type { Application } from '../applications.ts';
import { toolkitPage } from './toolkit-page.ts';

function text(label: string, value: string): Html {
  return html`<li>
          <p><b>${label}</b></p>
          <p>${value}</p>
        </li>`;
}

function input(label: string, value: string): Html {
  return html`<li>
          <p><b>${label}</b></p>
          <input class="input-block-level" type="text" value="${value}" readonly>
        </li>`;
}

function textarea(label: string, value: string): Html {
  return html`<li>
          <p><b>${label}</b></p>
          <textarea class="input-block-level" readonly>${value}</textarea>
        </li>`;
}

/**
 * The page of one application; its id and secret stand in read-only boxes, to be copied.
 * @param application what it shows
 * @param newer whether as in toolkit 2.4, with hashed secrets
 * @returns the page
 */
export function applicationDetailPage(application: Application, newer: boolean): Html {
  const { details, id } = application;
  const address = `/backend/o/applications/${id}/`;
  return toolkitPage(html`<h3 class="block-center-heading">${details.name}</h3>
      <ul class="unstyled">
        ${input('Client id', details.clientId)}
        ${input('Client secret', details.clientSecret.text)}
        ${newer ? text('Hash client secret', details.hashClientSecret ? 'yes' : 'no') : null}
        ${text('Client type', details.clientType)}
        ${text('Authorization Grant Type', details.grant)}
        ${textarea('Redirect Uris', details.redirectUris)}
        ${newer ? textarea('Post Logout Redirect Uris', details.postLogoutRedirectUris) : null}
        ${newer ? textarea('Allowed Origins', details.allowedOrigins) : null}
      </ul>
      <div class="btn-toolbar">
        <a class="btn" href="/backend/o/applications/">Go Back</a>
        <a class="btn btn-primary" href="${address}update/">Edit</a>
        <a class="btn btn-danger" href="${address}delete/">Delete</a>
      </div>`);
}
