import type { Outgoing } from '../exchange.ts';
import { securityHeaders } from '../pages/security-headers.ts';

const BODY = `
<!doctype html>
<html lang="en">
<head>
  <title>Bad Request (400)</title>
</head>
<body>
  <h1>Bad Request (400)</h1><p></p>
</body>
</html>
`;

/**
 * Django's page for a request that it does not even look at, such as one with a body that is too large.
 * @returns the 400 page
 */
export function badRequestPage(): Outgoing {
  return { status: 400, headers: { 'Content-Type': 'text/html', ...securityHeaders }, body: BODY };
}
