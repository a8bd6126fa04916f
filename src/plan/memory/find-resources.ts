import type { OperationLinks } from '../links/operation-links.ts';
import type { Producer } from '../links/producer.ts';
import { nameWords } from '../name-words.ts';
import type { LinkedValue } from '../planned-case.ts';
import type { Resource, Updater } from './resource.ts';

/**
 * Finds what operations make, read, change, list and remove, from links and paths alone.
 * @param producers all operations of the run
 * @param links where their values come from
 * @param fields another value for each field that an operation can change freely
 * @returns one resource for each operation that makes something which another operation reads, lists or removes
 */
export function findResources(
  producers: readonly Producer[],
  links: ReadonlyMap<string, OperationLinks>,
  fields: (operation: string) => Readonly<Record<string, unknown>>,
): readonly Resource[] {
  return producers
    .filter(({ operation }) => operation.method === 'POST')
    .flatMap((creator) => {
      const resource = resourceOf(creator, producers, links, fields);
      const known =
        resource !== null && (resource.reader !== null || resource.lister !== null || resource.deleter !== null);
      return known ? [resource] : [];
    });
}

function resourceOf(
  creator: Producer,
  producers: readonly Producer[],
  links: ReadonlyMap<string, OperationLinks>,
  fields: (operation: string) => Readonly<Record<string, unknown>>,
): Resource | null {
  const followers = producers.flatMap((producer) => {
    const link = identityLink(producer, creator, links.get(producer.operation.id) ?? new Map());
    return link === null ? [] : [{ producer, link }];
  });
  const first = followers[0];
  if (first === undefined) return null;
  const identity = first.link.$link.value;
  const name = identity.split('/').at(-1) ?? '';
  const same = followers.filter(({ link }) => link.$link.value === identity).map(({ producer }) => producer);
  const byMethod = (method: string): string[] =>
    same.filter(({ operation }) => operation.method === method).map(({ operation }) => operation.id);
  const updaters = (method: 'PUT' | 'PATCH'): Updater[] =>
    byMethod(method).map((operation) => ({ operation, method, fields: fields(operation) }));
  return {
    service: creator.operation.service,
    creator: creator.operation.id,
    identity,
    identityName: name,
    reader: byMethod('GET')[0] ?? null,
    updaters: [...updaters('PUT'), ...updaters('PATCH')],
    lister: listerOf(creator, name, producers)?.operation.id ?? null,
    deleter: byMethod('DELETE')[0] ?? null,
  };
}

/**
 * The link by which an operation speaks of the one object that the creator made: its path ends in the object's id, or it
 * is a PUT or PATCH on the creator's own path that names it in the body.
 */
function identityLink(producer: Producer, creator: Producer, own: OperationLinks): LinkedValue | null {
  const { operation, segments } = producer;
  if (operation.id === creator.operation.id || operation.service !== creator.operation.service) return null;
  const last = segments.at(-1) ?? '';
  const changesHere =
    (operation.method === 'PUT' || operation.method === 'PATCH') && segments.join('/') === creator.segments.join('/');
  const keys = last.startsWith('{') ? [`path.${last.slice(1, -1)}`] : changesHere ? bodyKeys(own) : [];
  const others = segments.slice(0, -1).filter((segment) => segment.startsWith('{'));
  if (others.length > 0) return null;
  const link = keys.map((key) => own.get(key)).find((one) => one?.$link.operation === creator.operation.id);
  return link?.$link.value.startsWith('$response.body#') === true ? link : null;
}

function bodyKeys(links: OperationLinks): readonly string[] {
  return [...links.keys()].filter((key) => key.startsWith('body#'));
}

/** The GET on the creator's path, or one of its service whose rows carry the identity. */
function listerOf(creator: Producer, name: string, producers: readonly Producer[]): Producer | null {
  const words = nameWords(name).join();
  const lists = producers.filter(({ operation, inputs, values }) => {
    if (operation.method !== 'GET' || operation.service !== creator.operation.service) return false;
    if (inputs.some((input) => input.required)) return false;
    return values.some((value) => /\/0(\/|$)/.test(value.pointer) && nameWords(value.name).join() === words);
  });
  const here = creator.segments.join('/');
  const near = lists.find(({ segments }) => segments.join('/') === here);
  const above = lists.find(({ segments }) => here.startsWith(segments.join('/')));
  return near ?? above ?? (nameWords(name).length > 1 ? (lists[0] ?? null) : null);
}
