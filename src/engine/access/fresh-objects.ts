import { type CapturedValues, capturedValues } from '../../exercise/captured-values.ts';

/**
 * A scope without objects that need not be listed again: what is configured (stores, tiers, types) is the same for every
 * object that is made.
 * @param shared the scope that holds the lists
 * @returns the scope
 */
export function freshObjects(shared: CapturedValues): CapturedValues {
  const fresh = capturedValues();
  for (const [operation, executed] of shared.produced) {
    if (operation.startsWith('GET ')) fresh.produced.set(operation, executed);
  }
  for (const [role, scope] of shared.roles) fresh.roles.set(role, freshObjects(scope));
  return fresh;
}
