import { html } from '../pages/html.ts';
import { jsonText } from './json-text.ts';

/**
 * The framework's page for people who open an operation in a browser: a plain one, with the same content.
 * @param title of the page
 * @param status of the answer
 * @param body of the answer, undefined for none
 * @returns the page
 */
export function browsablePage(title: string, status: number, body: unknown): string {
  const text = body === undefined ? '' : jsonText(body, 4);
  return html`<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title} – Django REST framework</title>
</head>
<body>
  <h1>${title}</h1>
  <pre><b>HTTP ${status}</b>

${text}</pre>
</body>
</html>
`.markup;
}
