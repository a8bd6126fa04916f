import type { Outgoing } from '../exchange.ts';
import { securityHeaders } from '../pages/security-headers.ts';

const BODY = `
<!doctype html>
<html lang="en">
<head>
  <title>Server Error (500)</title>
</head>
<body>
  <h1>Server Error (500)</h1><p></p>
</body>
</html>
`;

/**
 * Django's page for an exception that nobody caught.
 * @returns the 500 page
 */
export function serverErrorPage(): Outgoing {
  return { status: 500, headers: { 'Content-Type': 'text/html', ...securityHeaders }, body: BODY };
}
