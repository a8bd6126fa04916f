import type { Fault } from '../fault.ts';

const page = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <title>DoesNotExist at /api/v1/product/items/</title>
</head>
<body>
  <h1>Product matching query does not exist.</h1>
  <p>Raised by: product.views.ProductDetail, /srv/lms/product/views.py, line 41</p>
  <p>You're seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>
</body>
</html>
`;

/**
 * An unknown product is answered with Django's debug page. Names of files, settings and routes are on it.
 * Caught by `debug-page-hidden`; shows on `product_items_read`.
 */
export const debugPageShown: Fault = {
  id: 'debug-page-shown',
  sentence: "An unknown product is answered with Django's debug page.",
  rule: 'debug-page-hidden',
  touches: ['product_items_read'],
  wire: (outgoing, { path }) =>
    path.startsWith('/api/v1/product/items/') && outgoing.status === 404
      ? { ...outgoing, headers: { ...outgoing.headers, 'Content-Type': 'text/html' }, body: page }
      : outgoing,
};
