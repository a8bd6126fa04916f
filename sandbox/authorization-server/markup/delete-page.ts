import { type Html, html } from '../../pages/html.ts';
import { csrfField } from './csrf-field.ts';
import { toolkitPage } from './toolkit-page.ts';

/** What the page asks. */
export interface DeleteQuestion {
  readonly question: string;
  readonly formToken: string;
  /** Where the form goes; null for the page's own address. */
  readonly action: string | null;
  /** Where a refusal leads, if the page has a link for it. */
  readonly cancel: string | null;
  readonly button: Html;
}

/**
 * The page that asks before something is deleted.
 * @param asked what
 * @returns the page
 */
export function deletePage(asked: DeleteQuestion): Html {
  const action = asked.action === null ? '' : html` action="${asked.action}"`;
  return toolkitPage(html`<h3 class="block-center-heading">${asked.question}</h3>
      <form method="post"${action}>
        ${csrfField(asked.formToken)}
        <div class="control-group">
          <div class="controls">
            ${asked.cancel === null ? null : html`<a class="btn btn-large" href="${asked.cancel}">Cancel</a>`}
            ${asked.button}
          </div>
        </div>
      </form>`);
}
