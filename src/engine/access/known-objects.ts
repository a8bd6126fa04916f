import type { ForeignObject } from '../../check/access/access-record.ts';
import { runtimeExpression } from '../../exercise/runtime-expression.ts';
import type { Run } from '../run.ts';
import type { Company } from './companies.ts';
import { uniqueTexts } from './unique-texts.ts';

/** Shorter texts may stand for anything. */
const SHORTEST = 8;

/**
 * The values by which the objects of a company are known: what their makers answered, and what only their requests carried.
 * @param run the run
 * @param company whose objects
 * @param operation id of the operation that is asked; numbers count only where it shows that very kind of object
 * @returns the values
 */
export async function knownObjects(run: Run, company: Company, operation: string): Promise<readonly ForeignObject[]> {
  const found = await Promise.all(
    run.plan.memory.resources.map(async ({ creator, identity, identityName, lister, reader }) => {
      const made = await company.objects.produced.get(creator)?.catch(() => null);
      if (made === undefined || made === null) return [];
      const value = runtimeExpression(identity, made);
      const texts = uniqueTexts(made).map((text) => ({ name: identityName, value: text }));
      if (typeof value === 'string' && value.length >= SHORTEST) return [{ name: identityName, value }, ...texts];
      const isItsKind = operation === lister || operation === reader;
      return typeof value === 'number' && isItsKind ? [{ name: identityName, value }, ...texts] : texts;
    }),
  );
  return found.flat();
}
