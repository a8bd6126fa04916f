import { type Html, html } from '../../pages/html.ts';
import { csrfField } from './csrf-field.ts';

/** What the login page shows. */
export interface LoginForm {
  readonly formToken: string;
  readonly username: string;
  /** Where to go afterwards, or an empty text. */
  readonly next: string;
  /** Null before the form was sent; then the text above the form, empty if only fields are wrong. */
  readonly error: string | null;
  readonly missing: readonly string[];
}

function missingError(form: LoginForm, name: string): Html | null {
  return form.missing.includes(name) ? html`<ul class="errorlist"><li>This field is required.</li></ul>` : null;
}

/**
 * The login page. The template is the product's own; the names of the fields are Django's.
 * @param form its state
 * @returns the page
 */
export function loginPage(form: LoginForm): Html {
  const username = form.username === '' ? '' : html` value="${form.username}"`;
  return html`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Log in | Omni Retain</title></head>
<body>
<h1>Omni Retain</h1>
${form.error === null ? null : html`<p class="errornote">${form.error}</p>`}
<form method="post" id="login-form">
${csrfField(form.formToken)}
${missingError(form, 'username')}<label for="id_username">Username:</label> <input type="text" name="username" autofocus autocapitalize="none" autocomplete="username" maxlength="150"${username} required id="id_username">
${missingError(form, 'password')}<label for="id_password">Password:</label> <input type="password" name="password" autocomplete="current-password" required id="id_password">
<input type="hidden" name="next" value="${form.next}">
<input type="submit" value="Log in">
</form>
</body>
</html>
`;
}
