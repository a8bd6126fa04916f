import SwaggerParser from '@apidevtools/swagger-parser';
import type { Dialect } from './document-dialect.ts';
import { expandedSize } from './expanded-size.ts';
import { isRecord } from './is-record.ts';
import type { DocumentProblem } from './operation.ts';
import { withoutBrokenReferences } from './without-broken-references.ts';

/** More than this says nothing new. */
const mostProblems = 50;

/** Values of the document with all references expanded; the validator goes through each of them. */
const largest = 20_000_000;

/**
 * What a validator of the Swagger or OpenAPI schema has against a document, in its own words.
 * Files and other hosts are never read. The document itself is left untouched.
 *
 * @see https://apidevtools.com/swagger-parser/docs/swagger-parser.html#validateapi-options-callback
 */
export async function documentProblems(document: object, dialect: Dialect): Promise<readonly DocumentProblem[]> {
  const mended = withoutBrokenReferences(document);
  try {
    if (expandedSize(mended.document) > largest) throw new RangeError('too large');
    await SwaggerParser.validate(mended.document as Parameters<typeof SwaggerParser.validate>[0], {
      resolve: { external: false },
      dereference: { circular: 'ignore' },
    });
    return mended.problems;
  } catch (error) {
    return [...mended.problems, ...problemsOf(error, dialect)];
  }
}

function problemsOf(error: unknown, dialect: Dialect): readonly DocumentProblem[] {
  if (error instanceof RangeError) {
    const message = 'The references of the document are nested too deeply for it to be judged as a whole.';
    return [{ kind: 'unchecked', pointer: '', message }];
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
