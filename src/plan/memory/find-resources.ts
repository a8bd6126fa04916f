import type { OperationLinks } from '../links/operation-links.ts';
import { pathShape } from '../links/path-shape.ts';
import type { Producer } from '../links/producer.ts';
import { nameWords } from '../name-words.ts';
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
  const followers = followersOf(producers, links);
  const lists = listsByService(producers);
  return producers.flatMap((creator) => {
    const own = followers.get(creator.operation.id);
    if (creator.operation.method !== 'POST' || own === undefined) return [];
    const resource = resourceOf(creator, own, lists.get(creator.operation.service) ?? [], fields);
    const known = resource.reader !== null || resource.lister !== null || resource.deleter !== null;
    return known ? [resource] : [];
  });
}

/** An operation that speaks of one object, and the value that names it. */
interface Follower {
  readonly producer: Producer;
  readonly identity: string;
}

function resourceOf(
  creator: Producer,
  followers: readonly Follower[],
  lists: readonly ObjectList[],
  fields: (operation: string) => Readonly<Record<string, unknown>>,
): Resource {
  const identity = followers[0]?.identity ?? '';
  const name = identity.split('/').at(-1) ?? '';
  const same = followers.filter((follower) => follower.identity === identity).map(({ producer }) => producer);
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
    lister: listerOf(creator, name, lists)?.operation.id ?? null,
    deleter: byMethod('DELETE')[0] ?? null,
  };
}

/** What speaks of the objects of each creator of the same service. */
function followersOf(
  producers: readonly Producer[],
  links: ReadonlyMap<string, OperationLinks>,
): ReadonlyMap<string, readonly Follower[]> {
  const creators = new Map(producers.map((producer) => [producer.operation.id, producer]));
  const found = new Map<string, Follower[]>();
  for (const producer of producers) {
    const own = links.get(producer.operation.id) ?? new Map();
    const { operation } = producer;
    const spoken = [...own].flatMap(([key, { $link }]) => {
      const creator = creators.get($link.operation);
      return creator !== undefined && $link.value.startsWith('$response.body#') && names(producer, key, creator)
        ? [$link]
        : [];
    });
    for (const one of new Map(spoken.map((link) => [link.operation, link])).values()) {
      if (creators.get(one.operation)?.operation.service !== operation.service) continue;
      const known = found.get(one.operation) ?? [];
      found.set(one.operation, known);
      known.push({ producer, identity: one.value });
    }
  }
  return found;
}

/**
 * True where an input names the one object that the creator made: the path ends in it and has no other parameters than
 * the creator's own, or it stands in the body of a PUT or PATCH on the creator's own path.
 */
function names({ operation, segments }: Producer, key: string, creator: Producer): boolean {
  if (operation.id === creator.operation.id) return false;
  const last = segments.at(-1) ?? '';
  const around = segments.slice(0, -1);
  if (!last.startsWith('{')) {
    const changesHere = operation.method === 'PUT' || operation.method === 'PATCH';
    return (
      changesHere &&
      key.startsWith('body#') &&
      pathShape(segments) === pathShape(creator.segments) &&
      !around.some(isParameter)
    );
  }
  if (key !== `path.${last.slice(1, -1)}`) return false;
  return !around.some(isParameter) || pathShape(around) === pathShape(creator.segments);
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

/** A list of objects, and the names of the fields of its rows. */
interface ObjectList {
  readonly producer: Producer;
  readonly place: string;
  readonly names: ReadonlySet<string>;
  /** True where it must be asked with more than its place. */
  readonly needs: boolean;
}

function listsByService(producers: readonly Producer[]): ReadonlyMap<string, readonly ObjectList[]> {
  const found = new Map<string, ObjectList[]>();
  for (const producer of producers) {
    if (producer.operation.method !== 'GET') continue;
    const rows = producer.values.filter(({ pointer }) => /\/0(\/|$)/.test(pointer));
    const known = found.get(producer.operation.service) ?? [];
    found.set(producer.operation.service, known);
    known.push({
      producer,
      place: pathShape(producer.segments),
      names: new Set(rows.map(({ name }) => nameWords(name).join())),
      needs: producer.inputs.some((input) => input.required && input.location !== 'path'),
    });
  }
  return found;
}

/** The GET on the creator's path, or one of its service whose rows carry the identity. */
function listerOf(creator: Producer, name: string, all: readonly ObjectList[]): Producer | null {
  const words = nameWords(name);
  const here = pathShape(creator.segments);
  const lists = all.filter((list) => !list.needs && list.names.has(words.join()));
  const near = lists.find(({ place }) => place === here);
  const plain = lists.filter(({ producer }) => !producer.segments.some(isParameter));
  const above = plain.find(({ place }) => here.startsWith(place));
  return (near ?? above ?? (words.length > 1 ? plain[0] : undefined))?.producer ?? null;
}
