import { type Html, html } from '../../pages/html.ts';
import type { ApplicationField } from '../application-fields.ts';
import { hiddenInput } from './hidden-input.ts';

function textInput(field: ApplicationField, value: string): Html {
  const shown = value === '' ? '' : html` value="${value}"`;
  const limit = field.maxLength === undefined ? '' : html` maxlength="${field.maxLength}"`;
  const required = field.required ? ' required' : '';
  return html`<input type="text" name="${field.name}"${shown}${limit}${required} id="id_${field.name}">`;
}

function control(field: ApplicationField, value: string): Html {
  switch (field.kind) {
    case 'checkbox':
      return html`<input type="checkbox" name="${field.name}" id="id_${field.name}"${value === '' ? '' : ' checked'}>`;
    case 'textarea':
      return html`<textarea name="${field.name}" cols="40" rows="10" id="id_${field.name}">
${value}</textarea>`;
    case 'select': {
      const options = (field.choices ?? []).map(
        ([choice, text]) => html`<option value="${choice}"${choice === value ? ' selected' : ''}>${text}</option>`,
      );
      return html`<select name="${field.name}"${field.required ? ' required' : ''} id="id_${field.name}">${options}</select>`;
    }
    case 'text':
      return textInput(field, value);
  }
}

/**
 * A field of a form with its label and errors, as the toolkit's template writes it.
 * @param field what it is
 * @param value what it holds
 * @param errors what is wrong with it
 * @returns the elements
 */
export function formControl(field: ApplicationField, value: string, errors: readonly string[]): Html {
  const initial = `initial-${field.name}`;
  return html`<div class="control-group${errors.length > 0 ? ' error' : ''}">
          <label class="control-label" for="id_${field.name}">${field.label}</label>
          <div class="controls">
            ${control(field, value)}${field.hiddenInitial ? hiddenInput(initial, value, `initial-id_${field.name}`) : null}
            ${errors.map((error) => html`<span class="help-inline">${error}</span>`)}
          </div>
        </div>`;
}
