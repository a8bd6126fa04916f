import { findLinks } from './find-links.ts';
import type { RequestSource } from './planned-request.ts';

/** A producing request, and the role of the object that it makes. */
interface Need {
  readonly producer: RequestSource;
  readonly role: string;
}

/** Who needs what from whom. */
export interface RequestGraph {
  readonly sources: readonly RequestSource[];
  readonly byId: ReadonlyMap<string, RequestSource>;
  /** What a request takes from others, each once. */
  readonly needs: (source: RequestSource) => readonly Need[];
  /** True where the request changes nothing (RFC 9110 section 9.2.1). */
  readonly isSafe: (source: RequestSource) => boolean;
}

/** Reads the links of all requests. */
export function requestGraph(sources: readonly RequestSource[]): RequestGraph {
  const byId = new Map(sources.map((source) => [source.operation.id, source]));
  const needs = new Map(sources.map((source) => [source, needsOf(source, byId)]));
  return {
    sources,
    byId,
    needs: (source) => needs.get(source) ?? [],
    isSafe: (source) => ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(source.operation.method),
  };
}

function needsOf(source: RequestSource, byId: ReadonlyMap<string, RequestSource>): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const { $link: link } of findLinks(source.values)) {
    const producer = byId.get(link.operation);
    if (producer !== undefined && producer !== source) {
      needs.set(`${link.role}\n${link.operation}`, { producer, role: link.role });
    }
  }
  return [...needs.values()];
}
