import { exerciseCase } from '../../exercise/exercise-case.ts';
import { produceLinks } from '../../exercise/produce-links.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import type { Run } from '../run.ts';
import type { Company } from './companies.ts';

/**
 * Makes an object of each kind that a list shows, so that its absence elsewhere proves something.
 * @param run the run
 * @param planned a request for the list
 * @param company whose objects
 * @throws SuiteError as `exerciseCase`
 */
export async function makeListed(run: Run, planned: PlannedCase, company: Company): Promise<void> {
  const kinds = run.plan.memory.resources.filter(({ lister }) => lister === planned.operation);
  const query = Object.fromEntries(
    kinds.map(({ creator, identity, identityName }) => [
      identityName,
      { $link: { operation: creator, value: identity, role: '', optional: false } },
    ]),
  );
  const needs = { ...planned, identity: company.maker, values: { ...planned.values, query } };
  await produceLinks(needs, company.objects, run.tools, exerciseCase);
}
