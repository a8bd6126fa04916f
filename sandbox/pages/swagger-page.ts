import type { Outgoing } from '../exchange.ts';
import type { Service } from '../services.ts';
import { drfPageHeaders } from './drf-page-headers.ts';
import { type Html, html } from './html.ts';
import type { StaticFiles } from './static-files.ts';

/** What a Swagger page shows. */
export interface SwaggerPage {
  readonly service: Service;
  /** Of the document. */
  readonly title: string;
  /** Whether the page sends a code challenge. */
  readonly pkceRequired: boolean;
}

/** drf-yasg's default settings, as it writes them. */
const SETTINGS: Html = {
  markup:
    '{"docExpansion": "list", "deepLinking": false, "showExtensions": true, "defaultModelRendering": "model", ' +
    '"defaultModelExpandDepth": 3, "defaultModelsExpandDepth": 3, "showCommonExtensions": true, ' +
    '"supportedSubmitMethods": ["get", "put", "post", "delete", "options", "head", "patch", "trace"], ' +
    '"displayOperationId": true, "persistAuth": false, "refetchWithAuth": false, "refetchOnLogout": false, ' +
    '"fetchSchemaWithQuery": true}',
};

const CONFIG: Html = { markup: '{"appName": "Omni Retain"}' };
const CONFIG_WITH_PKCE: Html = { markup: '{"appName": "Omni Retain", "usePkceWithAuthorizationCodeGrant": true}' };

/**
 * The Swagger page of a service, in the structure of drf-yasg 1.20.0. Its three small scripts of others (insQ,
 * Immutable, url-polyfill) are left out: nothing here needs them.
 * @param page what it shows
 * @param files for the addresses of scripts and styles
 * @returns the page
 */
export function swaggerPage(page: SwaggerPage, files: StaticFiles): Outgoing {
  const address = (name: string): string => files.address(page.service, `drf-yasg/${name}`);
  const body = html`<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8"/>
  <title>${page.title}</title>
  <link rel="icon" type="image/png" href="${address('swagger-ui-dist/favicon-32x32.png')}"/>
  <link rel="stylesheet" type="text/css" href="${address('style.css')}"/>
  <link rel="stylesheet" type="text/css" href="${address('swagger-ui-dist/swagger-ui.css')}">
</head>

<body class="swagger-body">

<div id="swagger-ui"></div>

<script id="swagger-settings" type="application/json">${SETTINGS}</script>
<script id="oauth2-config" type="application/json">${page.pkceRequired ? CONFIG_WITH_PKCE : CONFIG}</script>

<script src="${address('swagger-ui-dist/swagger-ui-bundle.js')}"></script>
<script src="${address('swagger-ui-dist/swagger-ui-standalone-preset.js')}"></script>
<script src="${address('swagger-ui-init.js')}" defer></script>

<a id="oauth2-redirect-url" href="${address('swagger-ui-dist/oauth2-redirect.html')}" class="hidden"></a>

</body>

</html>
`;
  return { status: 200, headers: drfPageHeaders, body: body.markup };
}
