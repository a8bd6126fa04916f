import type { Dialect } from './document-dialect.ts';
import { jsonPointer } from './json-pointer.ts';
import type { DocumentProblem } from './operation.ts';
import { pointerTokens } from './pointer-tokens.ts';
import { resolveReference } from './resolve-reference.ts';

/** What every converter of a part of a document needs, and where it leaves what it cannot use. */
export interface Conversion {
  readonly service: string;
  /** Where the document was fetched; relative server addresses are relative to it. */
  readonly address: string;
  readonly dialect: Dialect;
  readonly source: Readonly<Record<string, unknown>>;
  /** Filled while the document is converted. */
  readonly problems: DocumentProblem[];
  /** Place of each definition in the document, by its name. Filled while the document is converted. */
  readonly definitions: Map<string, string>;
  /** Notes a piece that could not be used. */
  readonly problem: (pointer: string, message: string, kind?: DocumentProblem['kind']) => void;
  /**
   * Gives the name under which the schema that a `$ref` leads to stands among the definitions,
   * or in words why there is none. A reference to any other place of the document becomes a definition too.
   */
  readonly define: (reference: string) => { readonly name: string } | { readonly reason: string };
}

/** Starts the conversion of one document. */
export function conversion(
  service: string,
  address: string,
  dialect: Dialect,
  source: Readonly<Record<string, unknown>>,
): Conversion {
  const problems: DocumentProblem[] = [];
  const definitions = new Map<string, string>();
  return {
    service,
    address,
    dialect,
    source,
    problems,
    definitions,
    problem: (pointer, message, kind = 'invalid') => {
      problems.push({ kind, pointer, message });
    },
    define: (reference) => {
      const resolved = resolveReference(source, { $ref: reference }, '');
      if (!resolved.found) return { reason: resolved.reason };
      const tokens = pointerTokens(reference);
      const name = nameOfDefinition(dialect, tokens);
      if (!definitions.has(name)) definitions.set(name, jsonPointer(...tokens));
      return { name };
    },
  };
}

/** The document's own name of a definition; any other place is named by its pointer. */
function nameOfDefinition(dialect: Dialect, tokens: readonly string[]): string {
  const folder = dialect === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const own = tokens.length === folder.length + 1 && folder.every((key, index) => tokens[index] === key);
  return (own ? tokens[folder.length] : undefined) ?? jsonPointer(...tokens).slice(1);
}
