import type { Outgoing } from '../exchange.ts';
import { html } from '../pages/html.ts';
import { securityHeaders } from '../pages/security-headers.ts';
import type { CsrfRefusal } from './csrf.ts';

const NO_COOKIE = html`
  <p>You are seeing this message because this site requires a CSRF cookie when submitting forms. This cookie is required for security reasons, to ensure that your browser is not being hijacked by third parties.</p>
  <p>If you have configured your browser to disable cookies, please re-enable them, at least for this site, or for “same-origin” requests.</p>`;

/**
 * Django's page for a form without its CSRF token.
 * @param refusal a missing cookie is explained at length
 * @returns the 403 page
 */
export function csrfRefusedPage(refusal: CsrfRefusal): Outgoing {
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <meta name="robots" content="NONE,NOARCHIVE">
  <title>403 Forbidden</title>
</head>
<body>
<div id="summary">
  <h1>Forbidden <span>(403)</span></h1>
  <p>CSRF verification failed. Request aborted.</p>${refusal === 'no cookie' ? NO_COOKIE : ''}
</div>
<div id="explanation">
  <p><small>More information is available with DEBUG=True.</small></p>
</div>
</body>
</html>
`;
  return { status: 403, headers: { 'Content-Type': 'text/html', ...securityHeaders }, body: page.markup };
}
