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
  /** Scopes of objects that another identity makes, by its name. */
  readonly makers: Map<string, CapturedValues>;
}

/**
 * A scope without objects.
 * @returns the scope
 */
export function capturedValues(): CapturedValues {
  return { produced: new Map(), roles: new Map(), makers: new Map() };
}

/**
 * The scope of a role within a scope.
 * @param scope the scope of the case
 * @param role empty for the usual one
 * @returns the same scope for every call with that role
 */
export function roleScope(scope: CapturedValues, role: string): CapturedValues {
  return role === '' ? scope : within(scope.roles, role);
}

/**
 * The scope of what another identity makes.
 * @param scope the scope of the case
 * @param maker name of the identity; `undefined` where the sender made the object, or who works with the same objects
 * @returns the same scope for every call with that maker
 */
export function makerScope(scope: CapturedValues, maker: string | undefined): CapturedValues {
  return maker === undefined ? scope : within(scope.makers, maker);
}

function within(scopes: Map<string, CapturedValues>, name: string): CapturedValues {
  const known = scopes.get(name);
  if (known !== undefined) return known;
  const created = capturedValues();
  scopes.set(name, created);
  return created;
}
