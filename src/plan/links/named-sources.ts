import { nameWords } from '../name-words.ts';
import { pathShape } from './path-shape.ts';
import type { Producer } from './producer.ts';
import type { GivenValue, ProducerIndex } from './producer-index.ts';

/** How good a source is, the best first; the higher the better. */
const KINDS = { collection: 80, listedResource: 60, created: 50, given: 30, listed: 10 } as const;
/** Names of one word that stand for one kind of thing wherever they are met. */
const TELLING = new Set(['sku', 'slug']);

/** A value whose name fits an input. */
export interface NamedSource {
  readonly given: GivenValue;
  /** The role of the input (`from` of `fromProfileId`), empty for none. */
  readonly role: string;
  readonly score: number;
}

/** The values whose names fit an input, the best first. */
export interface SortedSources {
  readonly all: readonly NamedSource[];
  readonly ofService: (service: string) => readonly NamedSource[];
}

/** What is done with a value: an object is read, named in the body of a write, or changed. */
export type SourceUse = 'read' | 'named' | 'changed';

/** For each use the values that may serve: only what was made may be changed, and what is configured may be named. */
export type NamedSources = Readonly<Record<SourceUse, SortedSources>>;

const found = new WeakMap<ProducerIndex, Map<string, NamedSources>>();

/**
 * Finds the values whose names fit an input, wherever they come from; each name is looked for once.
 * @param name of the input
 * @param index what the operations of the run give
 * @returns the values, the best first
 */
export function namedSources(name: string, index: ProducerIndex): NamedSources {
  const wanted = nameWords(name);
  const known = found.get(index) ?? new Map<string, NamedSources>();
  found.set(index, known);
  const key = wanted.join();
  const made = known.get(key) ?? byUse(wanted, gathered(wanted, index));
  known.set(key, made);
  return made;
}

/**
 * `clubReference` is about what `/clubs` lists.
 * @param wanted words of an input's name
 * @param producer the operation
 * @returns true where the name begins with the operation's resource
 */
export function isAbout(wanted: readonly string[], { resource }: Producer): boolean {
  return resource.length > 0 && wanted.slice(0, resource.length).join() === resource.join();
}

function byUse(wanted: readonly string[], sources: readonly NamedSource[]): NamedSources {
  const made = sources.filter(({ given }) => given.producer.operation.method === 'POST');
  const configured = sources.filter(
    ({ given }) => given.producer.operation.method === 'POST' || isAbout(wanted, given.producer),
  );
  return { read: sorted(sources), named: sorted(configured), changed: sorted(made) };
}

function sorted(sources: readonly NamedSource[]): SortedSources {
  const all = [...sources].sort(
    (a, b) =>
      b.score - a.score ||
      a.given.producer.segments.length - b.given.producer.segments.length ||
      a.given.order - b.given.order,
  );
  const services = new Map<string, NamedSource[]>();
  for (const source of all) {
    const { service } = source.given.producer.operation;
    const own = services.get(service) ?? [];
    services.set(service, own);
    own.push(source);
  }
  return { all, ofService: (service) => services.get(service) ?? [] };
}

function gathered(wanted: readonly string[], index: ProducerIndex): readonly NamedSource[] {
  const roles = new Map<GivenValue, string>();
  const add = (values: readonly GivenValue[] | undefined, role: string): void => {
    for (const given of values ?? []) if (!roles.has(given)) roles.set(given, role);
  };
  if (wanted.length > 1 || TELLING.has(wanted[0] ?? '')) add(index.byName.get(wanted.join()), '');
  for (let words = wanted.length - 1; words > 1; words -= 1) {
    add(index.byName.get(wanted.slice(-words).join()), wanted.slice(0, -words).join('-'));
  }
  for (let words = 1; words < wanted.length; words += 1) {
    add(index.byResource.get(`${wanted.slice(0, words).join()}|${wanted.slice(words).join()}`), '');
  }
  return [...roles].flatMap(([given, role]) => {
    const kind = kindOf(wanted, given, index);
    return kind === null ? [] : [{ given, role, score: KINDS[kind] - given.value.pointer.split('/').length / 2 }];
  });
}

function kindOf(wanted: readonly string[], given: GivenValue, index: ProducerIndex): keyof typeof KINDS | null {
  const { producer, words } = given;
  if (producer.operation.method === 'GET') return isAbout(wanted, producer) ? 'listedResource' : 'listed';
  if (takes(producer, words.join())) return null;
  // `POST /member` makes what `/member/{profileId}` names.
  if (index.childNames.has(`${pathShape(producer.segments)}|${words.join()}`)) return 'collection';
  return producer.operation.responses.some(({ status }) => status === '201') ? 'created' : 'given';
}

/** True where the caller itself says the value: then the answer only repeats it. */
function takes(producer: Producer, name: string): boolean {
  return producer.inputs.some((input) => nameWords(input.name).join() === name);
}
