import type { Outgoing } from '../exchange.ts';
import { securityHeaders } from './security-headers.ts';

const BODY = `
<!doctype html>
<html lang="en">
<head>
  <title>Not Found</title>
</head>
<body>
  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>
</body>
</html>
`;

/**
 * Django's page for a path without a route, or an object that is not there.
 * @param headers what the page had set before it failed, such as `Vary`
 * @returns the 404 page
 */
export function notFoundPage(headers: Outgoing['headers'] = {}): Outgoing {
  return { status: 404, headers: { 'Content-Type': 'text/html', ...headers, ...securityHeaders }, body: BODY };
}
