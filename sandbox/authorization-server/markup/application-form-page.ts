import { type Html, html } from '../../pages/html.ts';
import type { ApplicationField } from '../application-fields.ts';
import { csrfField } from './csrf-field.ts';
import { formControl } from './form-control.ts';
import { toolkitPage } from './toolkit-page.ts';

/** What the form for an application shows. */
export interface ApplicationFormPage {
  readonly heading: string;
  readonly action: string;
  readonly back: string;
  readonly formToken: string;
  readonly fields: readonly ApplicationField[];
  readonly values: ReadonlyMap<string, string>;
  /** By field; those of no field under an empty name. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

/**
 * The page that registers or changes an application.
 * @param page its state
 * @returns the page
 */
export function applicationFormPage(page: ApplicationFormPage): Html {
  const general = page.errors.get('') ?? [];
  return toolkitPage(html`<form class="form-horizontal" method="post" action="${page.action}">
        <h3 class="block-center-heading">${page.heading}</h3>
        ${csrfField(page.formToken)}
        ${page.fields.map((field) =>
          formControl(field, page.values.get(field.name) ?? '', page.errors.get(field.name) ?? []),
        )}
        <div class="control-group${general.length > 0 ? ' error' : ''}">
          ${general.map((error) => html`<span class="help-inline">${error}</span>`)}
        </div>
        <div class="control-group">
          <div class="controls">
            <a class="btn" href="${page.back}">Go Back</a>
            <button type="submit" class="btn btn-primary">Save</button>
          </div>
        </div>
      </form>`);
}
