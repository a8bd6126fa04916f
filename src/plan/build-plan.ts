import type { AccessTable } from '../identities/access-table.ts';
import type { Settings } from '../settings/settings.ts';
import type { Operation, ServiceDocument } from '../spec/operation.ts';
import { accessCases, isTemplate } from './access/access-cases.ts';
import type { CaseSource } from './cases/case-source.ts';
import { coverageRows, type UnplannedCase } from './coverage.ts';
import { findRemoval } from './find-removal.ts';
import { planJourneys } from './journeys/plan-journeys.ts';
import { operationLinks } from './links/operation-links.ts';
import { type Producer, producer } from './links/producer.ts';
import { LISTS, MEMORY, type MemoryPlan, planMemory } from './memory/plan-memory.ts';
import { orderOperations } from './order-cases.ts';
import type { Plan, PlannedGrant, PlannedOperation, PlannedService } from './plan.ts';
import { planCases } from './plan-cases.ts';
import type { PlannedCase, Skip } from './planned-case.ts';

/** What a plan is made from. */
export interface PlanSource {
  readonly settings: Pick<Settings, 'target' | 'seed' | 'profile' | 'writes' | 'loopback'>;
  readonly services: readonly PlannedService[];
  readonly documents: readonly ServiceDocument[];
  /** Name of the identity that sends valid cases. */
  readonly identity: string;
  readonly grants: readonly PlannedGrant[];
  /** Who may do what at the target; `null` where the rules of the design hold. */
  readonly access?: AccessTable | null;
  /** Services whose operations are exercised; the others only give values. */
  readonly selected: readonly string[];
}

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Plans every case of a run: a pure function, same input, same plan.
 * @param source documents, settings and identities
 * @returns the plan
 */
export function buildPlan(source: PlanSource): Plan {
  const producers = source.documents.flatMap((document) =>
    document.operations.map((operation) => producer(operation, document.definitions)),
  );
  const links = operationLinks(producers);
  const ordered = orderOperations(producers, links);
  const used = new Set([...links.values()].flatMap((own) => [...own.values()].map((link) => link.$link.operation)));
  const definitions = new Map(source.documents.map((document) => [document.service, document.definitions]));
  const siblings = operationsByPath(ordered);
  const operations: PlannedOperation[] = [];
  const cases: PlannedCase[] = [];
  const skips: Skip[] = [];
  const unplanned: UnplannedCase[] = [];
  for (const planned of ordered) {
    const { operation } = planned;
    const creates = makesSomething(planned, producers);
    const removal = creates ? findRemoval(planned, producers) : null;
    const selected = source.selected.includes(operation.service);
    const caseSource: CaseSource = {
      operation,
      siblings: siblings.get(operation.path) ?? [],
      definitions: definitions.get(operation.service) ?? {},
      links: links.get(operation.id) ?? new Map(),
      seed: source.settings.seed,
      profile: selected ? source.settings.profile : 'smoke',
      changes: !SAFE.has(operation.method),
      loopback: source.settings.loopback,
      writes: source.settings.writes,
      identity: source.identity,
    };
    const made = planCases(caseSource);
    // Services that are not selected give values to the other company too.
    const access = accessCases({ ...caseSource, profile: source.settings.profile }, source.access ?? null);
    const own = selected ? [...made.cases, ...access] : [...made.cases.slice(0, 1), ...access.filter(isTemplate)];
    const aspects = selected ? [...new Set(own.map((one) => one.aspect))] : [];
    const template = used.has(operation.id) ? (own[0]?.id ?? null) : null;
    operations.push({ service: operation.service, operation: operation.id, aspects, template, removal, creates });
    if (source.settings.writes === 'none' && !SAFE.has(operation.method)) {
      skips.push(
        ...aspects.map((aspect) => ({
          operation: operation.id,
          service: operation.service,
          aspect,
          reason: 'RETAIN_WRITES is none: only safe methods are sent',
        })),
      );
    } else {
      cases.push(...own);
      if (selected) unplanned.push(...made.unplanned.map((one) => ({ ...one, operation: operation.id })));
    }
  }
  const { target, seed, profile } = source.settings;
  const memory = planMemory(producers, links, definitions, cases);
  return {
    version: 1,
    target,
    seed,
    profile,
    services: source.services,
    operations: withMemory(operations, memory, source),
    memory,
    journeys: planJourneys({ producers, cases, settings: source.settings, selected: source.selected }),
    cases,
    skips,
    coverage: coverageRows(cases, unplanned),
    grants: source.grants,
  };
}

function operationsByPath(producers: readonly Producer[]): ReadonlyMap<string, readonly Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const { operation } of producers) found.set(operation.path, [...(found.get(operation.path) ?? []), operation]);
  return found;
}

/** Adds the tests of memory to operations that make something, and those of lists to lists. */
function withMemory(
  operations: readonly PlannedOperation[],
  memory: MemoryPlan,
  source: PlanSource,
): readonly PlannedOperation[] {
  if (source.settings.profile === 'smoke') return operations;
  const makers = new Set(source.settings.writes === 'own' ? memory.resources.map(({ creator }) => creator) : []);
  const lists = new Set(memory.lists.map(({ operation }) => operation));
  return operations.map((one) => {
    const added = [...(makers.has(one.operation) ? [MEMORY] : []), ...(lists.has(one.operation) ? [LISTS] : [])];
    return one.aspects.length === 0 ? one : { ...one, aspects: [...one.aspects, ...added] };
  });
}

/** A POST makes something where its answer carries an identity that the request did not give, or where DELETE undoes it. */
function makesSomething(planned: Producer, producers: readonly Producer[]): boolean {
  if (planned.operation.method !== 'POST') return false;
  if (findRemoval(planned, producers) !== null) return true;
  if (planned.operation.responses.some((response) => response.status === '201')) return true;
  const given = new Set(planned.inputs.map((input) => input.name.toLowerCase()));
  return planned.values.some((value) => value.schema['format'] === 'uuid' && !given.has(value.name.toLowerCase()));
}
