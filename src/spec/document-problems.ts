import SwaggerParser from '@apidevtools/swagger-parser';
import type { Dialect } from './document-dialect.ts';
import { isRecord } from './is-record.ts';
import type { DocumentProblem } from './operation.ts';

/** More than this says nothing new. */
const mostProblems = 50;

/**
 * What a validator of the Swagger or OpenAPI schema has against a document, in its own words.
 * Files and other hosts are never read. The document itself is left untouched.
 *
 * @see https://apidevtools.com/swagger-parser/docs/swagger-parser.html#validateapi-options-callback
 */
export async function documentProblems(document: object, dialect: Dialect): Promise<readonly DocumentProblem[]> {
  try {
    const clone: unknown = structuredClone(document);
    await SwaggerParser.validate(clone as Parameters<typeof SwaggerParser.validate>[0], {
      resolve: { external: false },
      dereference: { circular: 'ignore' },
    });
    return [];
  } catch (error) {
    return problemsOf(error, dialect);
  }
}

function problemsOf(error: unknown, dialect: Dialect): readonly DocumentProblem[] {
  if (error instanceof RangeError) {
    return [{ kind: 'unchecked', pointer: '', message: 'The document is nested too deeply to be judged as a whole.' }];
  }
  const details = isRecord(error) && Array.isArray(error['details']) ? error['details'].filter(isRecord) : [];
  const problems = details.map(
    (detail): DocumentProblem => ({
      kind: 'invalid',
      pointer: String(detail['instancePath'] ?? ''),
      message: `By the schema of ${dialect === '2.0' ? 'Swagger' : 'OpenAPI'} ${dialect} this ${String(detail['message'])}.`,
    }),
  );
  if (problems.length > 0) return problems.slice(0, mostProblems);
  const message = error instanceof Error ? error.message : String(error);
  return [{ kind: 'invalid', pointer: '', message: message.replace(/^Validation failed\.\s*/, '').slice(0, 300) }];
}
