import type { Outgoing } from '../exchange.ts';
import type { Service } from '../services.ts';
import { drfPageHeaders } from './drf-page-headers.ts';
import { type Html, html } from './html.ts';
import type { StaticFiles } from './static-files.ts';

/** drf-yasg's default settings, as it writes them. */
const SETTINGS: Html = {
  markup:
    '{"lazyRendering": false, "hideHostname": false, "expandResponses": "all", "pathInMiddlePanel": false, ' +
    '"nativeScrollbars": false, "requiredPropsFirst": false, "fetchSchemaWithQuery": true}',
};

/**
 * The ReDoc page of a service. It has drf-yasg's structure, and draws the document with a plain script of its own, as
 * no ReDoc bundle is at hand.
 * @param page the service, and the title of its document
 * @param files for the addresses of scripts and styles
 * @returns the page
 */
export function redocPage(page: { readonly service: Service; readonly title: string }, files: StaticFiles): Outgoing {
  const address = (name: string): string => files.address(page.service, `drf-yasg/${name}`);
  const body = html`<!DOCTYPE html>
<html>
<head>
  <title>${page.title}</title>
  <meta charset="utf-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" href="${address('style.css')}"/>
</head>
<body>
<div id="redoc-placeholder"></div>

<script id="redoc-settings" type="application/json">${SETTINGS}</script>

<script src="${address('redoc-init.js')}" defer></script>
</body>
</html>
`;
  return { status: 200, headers: drfPageHeaders, body: body.markup };
}
