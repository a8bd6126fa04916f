import { expect, test } from '@playwright/test';
import { type HtmlForm, htmlForms } from '../../../src/tokens/html-forms.ts';
import { pageMessage } from '../../../src/tokens/page-message.ts';

const cases: readonly (readonly [string, string, Partial<HtmlForm>])[] = [
  [
    'no action and method',
    '<form></form>',
    { action: '', method: 'GET', fields: [], buttons: [], asksPassword: false },
  ],
  [
    'a login form as Django writes it',
    `<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="abc">
     <input type="text" name="username" autofocus><input type="password" name="password" required>
     <input type="hidden" name="next" value="/x?a=1&amp;b=2"><input type="submit" value="Log in"></form>`,
    {
      method: 'POST',
      asksPassword: true,
      fields: [
        ['csrfmiddlewaretoken', 'abc'],
        ['username', ''],
        ['password', ''],
        ['next', '/x?a=1&b=2'],
      ],
      buttons: [{ name: '', value: 'Log in' }],
    },
  ],
  [
    'consent with both kinds of buttons',
    '<form method=POST action="/a"><input type=submit value=Cancel><button name="allow" value="yes">Yes</button><button type=button name=no>?</button></form>',
    {
      action: '/a',
      buttons: [
        { name: '', value: 'Cancel' },
        { name: 'allow', value: 'yes' },
      ],
    },
  ],
  [
    'boxes, lists and areas',
    `<form><input type=checkbox name=a checked><input type=checkbox name=b><input type=radio name=c value=1>
     <input type=radio name=c value=2 checked><select name=d><option>x</option><option value=y selected>Y</option></select>
     <select name=e><option value="">-</option></select><textarea name=f>some text</textarea><input name=g value=1 disabled></form>`,
    {
      fields: [
        ['a', 'on'],
        ['c', '2'],
        ['d', 'y'],
        ['e', ''],
        ['f', 'some text'],
      ],
    },
  ],
];
for (const [name, html, want] of cases) {
  test(`form: ${name}`, () => {
    expect(htmlForms(`<html><body>${html}</body></html>`)[0]).toMatchObject(want);
  });
}

const messages: readonly (readonly [string, string, string])[] = [
  [
    'an error list',
    '<h1>Log in</h1><ul class="errorlist nonfield"><li>Please try\n again.</li></ul>',
    'Please try again.',
  ],
  ['an alert', '<div role="alert"></div><div class="alert">No.</div>', 'No.'],
  [
    'an error page',
    '<h2>Error: invalid_request</h2><p>Mismatching redirect URI.</p>',
    'Error: invalid_request: Mismatching redirect URI.',
  ],
  ['a title only', '<title>Omni Retain</title><div id=app></div>', 'Omni Retain'],
  ['nothing', '', ''],
];
for (const [name, html, want] of messages) {
  test(`message: ${name}`, () => {
    expect(pageMessage(html)).toBe(want);
  });
}
