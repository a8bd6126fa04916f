import { type Html, html } from '../../pages/html.ts';
import { csrfField } from './csrf-field.ts';
import { hiddenInput } from './hidden-input.ts';
import { toolkitPage } from './toolkit-page.ts';

/** The hidden fields of the consent form, in their order. */
export const consentFields = [
  'redirect_uri',
  'scope',
  'nonce',
  'client_id',
  'state',
  'response_type',
  'code_challenge',
  'code_challenge_method',
  'claims',
] as const;

/** What the consent page shows. */
export interface Consent {
  readonly formToken: string;
  /** Empty where the form came back with an error. */
  readonly applicationName: string;
  readonly permissions: readonly string[];
  readonly values: Readonly<Partial<Record<(typeof consentFields)[number], string>>>;
  /** Fields that were sent empty. */
  readonly missing: readonly string[];
}

/**
 * The page on which a user allows or refuses an application.
 * @param consent its state
 * @returns the page
 */
export function consentPage(consent: Consent): Html {
  const errors = consent.missing.map(
    (name) => html`<li>${name}<ul class="errorlist"><li>This field is required.</li></ul></li>`,
  );
  return toolkitPage(html`<form id="authorizationForm" method="post">
        <h3 class="block-center-heading">Authorize ${consent.applicationName}?</h3>
        ${csrfField(consent.formToken)}
        ${consentFields.map((name) => hiddenInput(name, consent.values[name] ?? ''))}
        <p>Application requires the following permissions</p>
        <ul>${consent.permissions.map((permission) => html`<li>${permission}</li>`)}</ul>
        ${errors.length > 0 ? html`<ul class="errorlist">${errors}</ul>` : null}
        <div class="control-group">
          <div class="controls">
            <input type="submit" class="btn btn-large" value="Cancel">
            <input type="submit" class="btn btn-large btn-primary" name="allow" value="Authorize">
          </div>
        </div>
      </form>`);
}
