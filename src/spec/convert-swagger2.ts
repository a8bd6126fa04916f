import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { listOperations } from './list-operations.ts';
import type { ServiceDocument } from './operation.ts';

/** The parts of a document that each dialect writes in its own way. */
export type ConvertedParts = Pick<ServiceDocument, 'servers' | 'operations'>;

/**
 * Converts a Swagger 2.0 document: the base path stands before every path, one host serves all.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#swagger-object
 */
export function convertSwagger2(conversion: Conversion): ConvertedParts {
  const basePath = basePathOf(conversion);
  return {
    servers: serversOf(conversion, basePath),
    operations: listOperations(conversion, () => basePath),
  };
}

function basePathOf(conversion: Conversion): string {
  const { basePath } = conversion.source;
  if (basePath === undefined) return '';
  if (typeof basePath !== 'string') {
    conversion.problem('/basePath', 'The base path must be a text.');
    return '';
  }
  const trimmed = basePath.replace(/\/+$/, '');
  return trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
}

function serversOf({ source, address }: Conversion, basePath: string): readonly string[] {
  const fetched = URL.canParse(address) ? new URL(address) : null;
  const host = typeof source['host'] === 'string' ? source['host'] : fetched?.host;
  const schemes = Array.isArray(source['schemes']) ? source['schemes'] : [fetched?.protocol.replace(':', '')];
  if (host === undefined || isRecord(host)) return [];
  return schemes.filter((scheme) => typeof scheme === 'string').map((scheme) => `${scheme}://${host}${basePath}`);
}
