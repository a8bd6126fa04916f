import { type Html, html } from '../../pages/html.ts';

/**
 * The frame of the toolkit's own pages. Its title is empty, as the toolkit leaves it to the product.
 * @param content what stands in it
 * @returns the page
 */
export function toolkitPage(content: Html): Html {
  return html`<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <title></title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>
    body { margin: 40px auto; max-width: 640px; font-family: sans-serif; }
    .control-group { margin: 12px 0; }
    .control-label { display: block; font-weight: bold; }
    .input-block-level, input[type=text], select, textarea { box-sizing: border-box; width: 100%; padding: 6px; }
    .help-inline, .errorlist { color: #b00020; }
    .btn { display: inline-block; padding: 6px 14px; border: 1px solid #888; background: #eee; color: #222; text-decoration: none; }
    .btn-primary, .btn-success { background: #0b5cad; color: #fff; }
    .btn-danger { background: #b00020; color: #fff; }
  </style>
</head>
<body>
  <div class="container">
    <div class="block-center">
      ${content}
    </div>
  </div>
</body>
</html>
`;
}
