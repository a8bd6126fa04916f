import { type CapturedValues, roleScope } from '../../exercise/captured-values.ts';
import { type ObjectLink, objectLinks } from '../../plan/access/object-links.ts';
import type { Resource } from '../../plan/memory/resource.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { operationCases } from '../operation-cases.ts';
import type { Run } from '../run.ts';
import type { Company } from './companies.ts';
import { makerFor } from './maker-for.ts';

/** A read that shows an object which a request names, and the objects it finds it among. */
export interface Reader {
  readonly planned: PlannedCase;
  readonly scope: CapturedValues;
  /** Where nothing reads the object itself: the list must show what this operation made. */
  readonly listed: Pick<Resource, 'creator' | 'identity' | 'identityName'> | null;
  /** Maker, roles and operation, to tell the answers of one moment from those of another. */
  readonly key: string;
}

/**
 * The reads that show the objects which requests name, those that their data is made of included.
 * @param run the run
 * @param cases the requests
 * @param company whose objects are looked at
 * @returns the reads, sent by who makes the objects
 */
export function readersOf(run: Run, cases: readonly PlannedCase[], company: Company): readonly Reader[] {
  const made = new Map<string, ReadonlySet<string>>();
  for (const planned of cases) collect(run, planned, company, [], made);
  return [...made].flatMap(([path, operations]) => {
    const roles = path === '' ? [] : path.split(' ');
    const scope = roles.reduce((outer, role) => roleScope(outer, role), company.objects);
    const reads = [...operations]
      .flatMap((operation) => readsOf(run.plan, operation))
      .filter(({ objects }) => objects.every((object) => operations.has(object.operation)))
      .map(({ operation }) => ({ operation, listed: null }));
    const lists = run.plan.memory.resources.flatMap(({ creator, identity, identityName, reader, lister }) =>
      reader === null && lister !== null && operations.has(creator)
        ? [{ operation: lister, listed: { creator, identity, identityName } }]
        : [],
    );
    return [...reads, ...lists].flatMap(({ operation, listed }) => {
      const planned = validCase(run, operation, company.maker);
      return planned === null ? [] : [{ planned, scope, listed, key: `${company.maker}, ${path}: ${operation}` }];
    });
  });
}

/** The operations whose objects a request needs, by the roles that lead to them. */
function collect(
  run: Run,
  planned: PlannedCase,
  company: Company,
  roles: readonly string[],
  made: Map<string, ReadonlySet<string>>,
): void {
  for (const { operation, role, of } of objectLinks(planned.values)) {
    if ((of ?? makerFor(run, planned.identity)) !== company.maker) continue;
    const path = role === '' ? roles : [...roles, role];
    const known = made.get(path.join(' ')) ?? new Set();
    if (known.has(operation)) continue;
    made.set(path.join(' '), new Set([...known, operation]));
    const template = run.tools.template(operation, company.maker);
    if (template !== undefined) collect(run, template, company, path, made);
  }
}

/** A GET and the objects that it needs. */
interface Read {
  readonly operation: string;
  readonly objects: readonly ObjectLink[];
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly Read[]>>();

/** The reads that need an object of an operation first, found once for a plan. */
function readsOf(plan: Plan, operation: string): readonly Read[] {
  const found = known.get(plan) ?? readsByObject(plan);
  known.set(plan, found);
  return found.get(operation) ?? [];
}

function readsByObject(plan: Plan): ReadonlyMap<string, readonly Read[]> {
  const found = new Map<string, Read[]>();
  for (const { operation } of plan.operations) {
    if (!operation.startsWith('GET ')) continue;
    const smallest = operationCases(plan, operation).find(({ scenario }) => scenario === 'smallest valid');
    const objects = smallest === undefined ? [] : objectLinks(smallest.values);
    const [first] = objects;
    if (first === undefined || objects.some(({ role }) => role !== '')) continue;
    found.set(first.operation, [...(found.get(first.operation) ?? []), { operation, objects }]);
  }
  return found;
}

/** The smallest valid request as its sender writes it. */
function validCase(run: Run, operation: string, maker: string): PlannedCase | null {
  const own = operationCases(run.plan, operation);
  const theirs = own.find(({ identity, scenario }) => identity === maker && scenario === 'own data');
  return theirs ?? own.find(({ scenario }) => scenario === 'smallest valid') ?? null;
}
