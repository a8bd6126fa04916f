import type { Schema } from '../../spec/operation.ts';
import type { OperationLinks } from '../links/operation-links.ts';
import type { Producer } from '../links/producer.ts';
import type { PlannedCase } from '../planned-case.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { changedFields } from './changed-fields.ts';
import { findResources } from './find-resources.ts';
import { type PagedList, pagedList } from './paged-list.ts';
import type { Resource } from './resource.ts';

/** Heading of the tests that ask whether the service remembers. */
export const MEMORY = 'memory';
/** Heading of the tests that read lists page by page. */
export const LISTS = 'lists';

/** What the memory of the services is tested on. */
export interface MemoryPlan {
  readonly resources: readonly Resource[];
  readonly lists: readonly PagedList[];
}

/**
 * Plans the memory checks.
 * @param producers all operations of the run
 * @param links where their values come from
 * @param definitions of the documents, by service
 * @param cases all valid cases
 * @returns resources and lists
 */
export function planMemory(
  producers: readonly Producer[],
  links: ReadonlyMap<string, OperationLinks>,
  definitions: ReadonlyMap<string, Readonly<Record<string, Schema>>>,
  cases: readonly PlannedCase[],
): MemoryPlan {
  const fullest = new Map<string, PlannedCase>();
  for (const one of cases) {
    if (one.scenario === 'smallest valid' || one.scenario === 'every optional') fullest.set(one.operation, one);
  }
  const operations = new Map(producers.map(({ operation }) => [operation.id, operation]));
  const fields = (id: string): Readonly<Record<string, unknown>> => {
    const operation = operations.get(id);
    const body = operation && requestBodySchema(operation, definitions.get(operation.service) ?? {});
    if (!body?.schema) return {};
    return changedFields(fullest.get(id)?.values.body?.value, body.schema, body.definitions);
  };
  const lists = producers.flatMap((producer) => {
    const list = pagedList(producer.operation, producer.values);
    return list === null || producer.inputs.some((input) => input.required && input.location !== 'path') ? [] : [list];
  });
  return { resources: findResources(producers, links, fields), lists };
}
