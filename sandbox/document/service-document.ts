import { fullPath } from '../routes/full-path.ts';
import type { Route } from '../routes/route.ts';
import type { Service } from '../services.ts';
import { commonPrefix } from './common-prefix.ts';
import { type Definitions, definitions, type Schema } from './definitions.ts';
import { describeParameters, describePathParameters } from './describe-parameters.ts';
import { describeResponses } from './describe-responses.ts';
import { serviceInfo } from './service-info.ts';

function describeOperation(route: Route, types: Definitions): Schema {
  return {
    operationId: route.operationId,
    ...(route.summary === null ? {} : { summary: route.summary }),
    description: route.description,
    parameters: describeParameters(route, types),
    responses: describeResponses(route, types),
    tags: [route.service],
  };
}

function describePaths(routes: readonly Route[], basePath: string, types: Definitions): Schema {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) {
    const path = fullPath(route);
    byPath.set(path, [...(byPath.get(path) ?? []), route]);
  }
  const sorted = Array.from(byPath).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([path, own]) => {
      const operations = own.map((route) => [route.method.toLowerCase(), describeOperation(route, types)]);
      const parameters = own[0] === undefined ? [] : describePathParameters(own[0]);
      return [path.slice(basePath.length), { ...Object.fromEntries(operations), parameters }];
    }),
  );
}

/**
 * Writes the Swagger 2.0 document of a service from its routes, in the dialect of drf-yasg 1.20.
 * @param service which one
 * @param routes all operations
 * @param origin scheme and host by which the caller came
 * @returns the document
 */
export function serviceDocument(service: Service, routes: readonly Route[], origin: string): Schema {
  const own = routes.filter((route) => route.service === service);
  const basePath = own.length === 0 ? `/api/v1/${service}` : commonPrefix(own.map(fullPath));
  const types = definitions();
  const paths = describePaths(own, basePath, types);
  const [scheme = 'http', host = ''] = origin.split('://');
  return {
    swagger: '2.0',
    info: {
      ...serviceInfo[service],
      termsOfService: 'https://www.xstak.com/terms/',
      contact: { email: 'support@xstak.com' },
      license: { name: 'Proprietary' },
      version: 'v1',
    },
    host,
    schemes: [scheme],
    basePath,
    consumes: ['application/json'],
    produces: ['application/json'],
    securityDefinitions: {
      OAuth2: {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: '/backend/o/authorize/',
        tokenUrl: '/backend/o/token/',
        scopes: { read: 'Read scope', write: 'Write scope' },
      },
    },
    security: [{ OAuth2: [] }],
    paths,
    definitions: types.all(),
  };
}
