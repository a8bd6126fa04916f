import { isRecord } from './is-record.ts';

/** The specifications whose documents can be read. */
export type Dialect = '2.0' | '3.0' | '3.1';

/**
 * Which specification a document follows, or in words why it cannot be read as one.
 * OpenAPI 3.2 is read as 3.1.
 */
export function documentDialect(document: unknown): { readonly dialect: Dialect } | { readonly reason: string } {
  if (!isRecord(document)) return { reason: 'is no Swagger or OpenAPI document (it holds no object)' };
  const swagger = document['swagger'];
  const openapi = document['openapi'];
  if (swagger === undefined && openapi === undefined) {
    return { reason: 'is no Swagger or OpenAPI document (it has neither a "swagger" nor an "openapi" key)' };
  }
  const version = String(swagger ?? openapi);
  if (swagger !== undefined && /^2(\.0)?$/.test(version)) return { dialect: '2.0' };
  if (openapi !== undefined && /^3\.0(\.|$)/.test(version)) return { dialect: '3.0' };
  if (openapi !== undefined && /^3\.[12](\.|$)/.test(version)) return { dialect: '3.1' };
  return {
    reason: `is a ${swagger === undefined ? 'OpenAPI' : 'Swagger'} ${version.slice(0, 20)} document, not 2.0, 3.0 or 3.1`,
  };
}
