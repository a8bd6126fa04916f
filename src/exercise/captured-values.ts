import type { ExecutedCase } from './executed-case.ts';

/**
 * Objects that cases share. Reads of a run share one scope; a valid write gets a scope of its own, so that what it uses
 * up or changes is missed by nobody.
 */
export interface CapturedValues {
  /** Executed templates by operation id. */
  readonly produced: Map<string, Promise<ExecutedCase>>;
  /** Scopes of the other roles of a case (`from`, `to`), by role. */
  readonly roles: Map<string, CapturedValues>;
}

/**
 * A scope without objects.
 * @returns the scope
 */
export function capturedValues(): CapturedValues {
  return { produced: new Map(), roles: new Map() };
}

/**
 * The scope of a role within a scope.
 * @param scope the scope of the case
 * @param role empty for the usual one
 * @returns the same scope for every call with that role
 */
export function roleScope(scope: CapturedValues, role: string): CapturedValues {
  if (role === '') return scope;
  const known = scope.roles.get(role);
  if (known !== undefined) return known;
  const created = capturedValues();
  scope.roles.set(role, created);
  return created;
}
