import { SuiteError } from '../errors.ts';
import type { Conversion } from './conversion.ts';
import { conversion as startConversion } from './conversion.ts';
import { convertOpenapi3 } from './convert-openapi3.ts';
import { convertSwagger2 } from './convert-swagger2.ts';
import { documentDialect } from './document-dialect.ts';
import { documentProblems } from './document-problems.ts';
import type { FetchedDocument } from './fetch-document.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { nestingProblem } from './nesting-problem.ts';
import type { Schema, SecurityScheme, ServiceDocument } from './operation.ts';
import { schemaObject } from './schema-object.ts';
import { securitySchemeObject } from './security-scheme-object.ts';
import { valueAt } from './value-at.ts';

/**
 * Converts a document to the model that all rooms share. Defects become problems of the document, and the rest is used.
 *
 * @param fetched the document as it came
 * @param document the document with the overlay applied; as it came where there is no overlay
 * @throws SuiteError `DOCUMENT_UNREADABLE` where it is no Swagger 2.0, OpenAPI 3.0 or 3.1 document at all
 */
export async function readDocument(
  fetched: FetchedDocument,
  document: unknown = fetched.document,
): Promise<ServiceDocument> {
  const { service, address } = fetched;
  const known = documentDialect(document);
  if ('reason' in known || !isRecord(document)) {
    const reason = 'reason' in known ? known.reason : 'holds no object';
    throw new SuiteError('DOCUMENT_UNREADABLE', `The document of ${service} at ${address} ${reason}.`);
  }
  const nesting = nestingProblem(document);
  if (nesting !== null)
    throw new SuiteError('DOCUMENT_UNREADABLE', `The document of ${service} at ${address} ${nesting}.`);
  const conversion = startConversion(service, address, known.dialect, document);
  const parts = known.dialect === '2.0' ? convertSwagger2(conversion) : convertOpenapi3(conversion);
  const securitySchemes = securitySchemesOf(conversion);
  const definitions = definitionsOf(conversion);
  const judged = await documentProblems(document, known.dialect);
  return {
    service,
    address,
    dialect: known.dialect,
    title: isRecord(document['info']) ? String(document['info']['title'] ?? '') : '',
    ...parts,
    securitySchemes,
    definitions,
    problems: withoutRepeats([...judged, ...conversion.problems]),
    source: fetched.document,
  };
}

/** Definitions may name further ones while they are converted: a `Map` that grows is still walked to its end. */
function definitionsOf(conversion: Conversion): Readonly<Record<string, Schema>> {
  const folder = conversion.dialect === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const own = valueAt(conversion.source, folder);
  for (const name of own.found && isRecord(own.value) ? Object.keys(own.value) : []) {
    conversion.definitions.set(name, jsonPointer(...folder, name));
  }
  const converted = new Map<string, Schema>();
  for (const [name, pointer] of conversion.definitions) {
    const found = valueAt(conversion.source, pointer.split('/').slice(1).map(unescaped));
    converted.set(name, schemaObject(conversion, found.found ? found.value : {}, pointer));
  }
  return Object.fromEntries(converted);
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function securitySchemesOf(conversion: Conversion): Readonly<Record<string, SecurityScheme>> {
  const folder = conversion.dialect === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  const own = valueAt(conversion.source, folder);
  const schemes = own.found && isRecord(own.value) ? Object.entries(own.value) : [];
  return Object.fromEntries(
    schemes.flatMap(([name, raw]) => {
      const scheme = securitySchemeObject(conversion, raw, jsonPointer(...folder, name));
      return scheme === null ? [] : [[name, scheme] as const];
    }),
  );
}

/** A referenced parameter is converted once for each use, and the validator sees the same defects: each is one. */
function withoutRepeats(problems: ServiceDocument['problems']): ServiceDocument['problems'] {
  return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}
