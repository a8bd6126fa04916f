import type { HttpRequest } from '../http/exchange.ts';
import type { CaseValues, PlannedCase } from '../plan/planned-case.ts';
import type { Operation } from '../spec/operation.ts';
import { fillPath } from './fill-path.ts';
import { serializeBody } from './serialize-body.ts';
import { serializeQuery } from './serialize-query.ts';

/**
 * Writes a case as a request. JSON is always asked for, since Django REST framework answers HTML where it may.
 * @param operation the operation
 * @param planned the case
 * @param values its values, placeholders filled
 * @param baseUrl origin of the services
 * @param authorization value of the header, `null` for none
 * @returns the request
 */
export function buildRequest(
  operation: Operation,
  planned: Pick<PlannedCase, 'method'>,
  values: CaseValues,
  baseUrl: string,
  authorization: string | null,
): HttpRequest {
  const path = fillPath(operation.path, values.path);
  const cookies = Object.entries(values.cookie).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (authorization !== null) headers['authorization'] = authorization;
  if (values.body !== null && values.body.mediaType !== '') headers['content-type'] = values.body.mediaType;
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ');
  for (const [name, value] of Object.entries(values.header)) headers[name.toLowerCase()] = String(value);
  return {
    method: planned.method ?? operation.method,
    url: `${baseUrl}${path}${serializeQuery(operation, values.query)}`,
    headers,
    body: values.body === null ? null : serializeBody(values.body),
  };
}
