import type { ReadChange } from '../../check/access/access-record.ts';
import { SuiteError } from '../../errors.ts';
import { operationCases } from '../operation-cases.ts';
import type { Run } from '../run.ts';
import type { Call } from './call.ts';
import type { Company } from './companies.ts';
import { listPages } from './list-pages.ts';
import { uniqueTexts } from './unique-texts.ts';

/**
 * Looks in the lists of a service for what refused requests carried: a list that shows it shows that they had their effect.
 * @param run the run
 * @param refused the calls that were refused, all to one operation
 * @param company whose lists are read
 * @returns what was found, by call
 */
export async function foundInLists(
  run: Run,
  refused: readonly Call[],
  company: Company,
): Promise<ReadonlyMap<Call, readonly ReadChange[]>> {
  const texts = refused.flatMap((one) =>
    one.executed === null ? [] : uniqueTexts(one.executed).map((text) => ({ one, text })),
  );
  const found = new Map<Call, readonly ReadChange[]>();
  const service = refused[0]?.planned.service;
  if (texts.length === 0) return found;
  const listers = run.plan.memory.resources.flatMap((one) => (one.service === service ? (one.lister ?? []) : []));
  for (const lister of new Set(listers)) {
    const planned = operationCases(run.plan, lister).find(({ scenario }) => scenario === 'smallest valid');
    if (planned === undefined) continue;
    const seen = new Set<string>();
    try {
      await listPages(run, planned, company.objects, (body) => {
        for (const { text } of texts) if (body.includes(text)) seen.add(text);
        return seen.size > 0;
      });
    } catch (cause) {
      if (!(cause instanceof SuiteError)) throw cause;
    }
    for (const { one, text } of texts.filter((candidate) => seen.has(candidate.text))) {
      found.set(one, [...(found.get(one) ?? []), { reader: lister, pointer: '', before: undefined, after: text }]);
    }
  }
  return found;
}
