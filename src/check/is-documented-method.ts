import type { RuleInput } from './rule.ts';

/** False for a case that calls the path with a method of which the document says nothing. */
export function isDocumentedMethod({ planned, operation }: RuleInput): boolean {
  return planned.method === null || planned.method === operation.method;
}
