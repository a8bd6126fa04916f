import { type HTMLElement, parse } from 'node-html-parser';

/** A button that sends a form. */
export interface SubmitButton {
  readonly name: string;
  readonly value: string;
}

/** A form as a browser reads it. */
export interface HtmlForm {
  /** As written; empty for the page's own address. */
  readonly action: string;
  readonly method: 'GET' | 'POST';
  /** Names and values that are sent if nothing is changed, buttons apart. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly buttons: readonly SubmitButton[];
  /** True where one of the fields is for a password. */
  readonly asksPassword: boolean;
}

/** The forms of an HTML page. */
export function htmlForms(html: string): readonly HtmlForm[] {
  return parse(html).querySelectorAll('form').map(readForm);
}

function readForm(form: HTMLElement): HtmlForm {
  const controls = form
    .querySelectorAll('input, select, textarea, button')
    .filter((one) => !one.hasAttribute('disabled'));
  return {
    action: form.getAttribute('action')?.trim() ?? '',
    method: form.getAttribute('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
    fields: controls.flatMap(readField),
    buttons: controls.filter(isSubmit).map((button) => ({
      name: button.getAttribute('name') ?? '',
      value: button.getAttribute('value') ?? '',
    })),
    asksPassword: controls.some((control) => typeOf(control) === 'password'),
  };
}

function readField(control: HTMLElement): readonly (readonly [string, string])[] {
  const name = control.getAttribute('name') ?? '';
  if (name === '' || control.rawTagName.toLowerCase() === 'button') return [];
  switch (control.rawTagName.toLowerCase()) {
    case 'textarea':
      return [[name, control.textContent]];
    case 'select': {
      const options = control.querySelectorAll('option');
      const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
      return chosen === undefined ? [] : [[name, chosen.getAttribute('value') ?? chosen.textContent.trim()]];
    }
    default:
      return readInput(control, name);
  }
}

function readInput(input: HTMLElement, name: string): readonly (readonly [string, string])[] {
  const type = typeOf(input);
  if (['submit', 'button', 'image', 'reset', 'file'].includes(type)) return [];
  if (type !== 'checkbox' && type !== 'radio') return [[name, input.getAttribute('value') ?? '']];
  return input.hasAttribute('checked') ? [[name, input.getAttribute('value') ?? 'on']] : [];
}

function isSubmit(control: HTMLElement): boolean {
  const type = typeOf(control);
  return control.rawTagName.toLowerCase() === 'button' ? type === '' || type === 'submit' : type === 'submit';
}

function typeOf(control: HTMLElement): string {
  return control.getAttribute('type')?.toLowerCase() ?? '';
}
