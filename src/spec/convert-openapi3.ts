import type { Conversion } from './conversion.ts';
import type { ConvertedParts } from './convert-swagger2.ts';
import { isRecord } from './is-record.ts';
import { listOperations } from './list-operations.ts';
import { serverAddresses } from './server-addresses.ts';

/**
 * Converts an OpenAPI 3.0 or 3.1 document: the path of the first server stands before a path; servers of a path item or
 * an operation win over those of the document.
 *
 * @see https://spec.openapis.org/oas/v3.0.3.html#openapi-object
 */
export function convertOpenapi3(conversion: Conversion): ConvertedParts {
  const servers = serverAddresses(conversion, conversion.source['servers'], '/servers');
  const prefix = pathOf(servers);
  return {
    servers,
    operations: listOperations(conversion, (pathItem, operation, pointer) => {
      const own = (isRecord(operation) ? operation['servers'] : undefined) ?? pathItem['servers'];
      return own === undefined ? prefix : pathOf(serverAddresses(conversion, own, `${pointer}/servers`));
    }),
  };
}

function pathOf(servers: readonly string[]): string {
  const [first] = servers;
  return first === undefined ? '' : decodeURI(new URL(first).pathname).replace(/\/+$/, '');
}
