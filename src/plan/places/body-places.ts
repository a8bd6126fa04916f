import { isRecord } from '../../spec/is-record.ts';
import { jsonPointer } from '../../spec/json-pointer.ts';
import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import type { CaseSource } from '../cases/case-source.ts';
import type { CaseValues } from '../planned-case.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { anyValue } from '../values/any-value.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { allowsNull } from './allows-null.ts';
import { hasAlternatives } from './has-alternatives.ts';
import { listItem } from './list-item.ts';
import type { Place } from './place.ts';
import { whyFixed } from './why-fixed.ts';

const DEEPEST = 5;
/** Numbers of placeholders that stand beside those of the template. */
const BESIDE_TEMPLATE = 1000;

/**
 * Lists the fields of a body at every depth, each before what is inside it; of lists the first item.
 * @param source the operation and what is known of it
 * @param template values of the smallest valid request
 * @returns the places, none where the operation takes no body
 */
export function bodyPlaces(source: CaseSource, template: CaseValues): readonly Place[] {
  const content = requestBodySchema(source.operation, source.definitions);
  const { body } = template;
  if (content?.schema == null || body === null) return [];
  const links = new Map(
    [...source.links].flatMap(([key, link]) => (key.startsWith('body#') ? [[key.slice('body#'.length), link]] : [])),
  );
  const root: Place = {
    location: 'body',
    pointer: '',
    name: '',
    schema: combinedSchema(resolveSchema(content.schema, content.definitions), content.definitions),
    nullable: false,
    alternatives: hasAlternatives(content.schema, content.definitions),
    required: true,
    item: false,
    text: !/[/+]json\b/i.test(content.mediaType),
    depth: -1,
    fixed: null,
    fixedAround: null,
    present: true,
    value: body.value,
    context: {
      definitions: content.definitions,
      optional: 'none',
      links,
      pointer: '',
      name: '',
      depth: 0,
      seed: source.seed,
      changes: source.changes,
      counter: { next: BESIDE_TEMPLATE },
    },
    with: (value) => ({ ...template, body: { mediaType: body.mediaType, value } }),
    without: () => ({ ...template, body: null }),
  };
  return inside(root, referencesOf(content.schema));
}

/** What is inside an object or a list. @param seen references on the way here, so that circular definitions end */
function inside(parent: Place, seen: ReadonlySet<string>): readonly Place[] {
  if (parent.depth >= DEEPEST) return [];
  const item = listItem(parent, parent.context.links.has(`${parent.context.pointer}/*`));
  if (item !== null) {
    const added = referencesOf(parent.schema['items'] as Schema);
    return [item, ...([...added].some((one) => seen.has(one)) ? [] : inside(item, new Set([...seen, ...added])))];
  }
  const properties = parent.schema['properties'];
  if (!isRecord(properties) || !(isRecord(parent.value) || parent.value === undefined)) return [];
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isRecord(property)) return [];
    const place = field(parent, name, property);
    const added = referencesOf(property);
    if ([...added].some((one) => seen.has(one))) return [place];
    return [place, ...inside(place, new Set([...seen, ...added]))];
  });
}

function field(parent: Place, name: string, property: Schema): Place {
  const { definitions } = parent.context;
  const given: Readonly<Record<string, unknown>> = isRecord(parent.value) ? parent.value : {};
  const pointer = jsonPointer(name);
  const context = {
    ...parent.context,
    pointer: parent.context.pointer + pointer,
    name,
    depth: parent.context.depth + 1,
  };
  const present = parent.present && name in given;
  const value = name in given ? given[name] : anyValue(property, context);
  const schema = combinedSchema(resolveSchema(property, definitions), definitions);
  const { required } = parent.schema;
  return {
    location: 'body',
    pointer: parent.pointer + pointer,
    name,
    schema,
    nullable: allowsNull(property, definitions),
    alternatives: hasAlternatives(property, definitions),
    required: Array.isArray(required) && required.includes(name),
    item: false,
    text: parent.text,
    depth: parent.depth + 1,
    fixed:
      parent.fixed ??
      whyFixed(schema, value, context.links.has(context.pointer) || context.links.has(`${context.pointer}/*`)),
    fixedAround: parent.fixed,
    present,
    value,
    context,
    with: (other) => parent.with({ ...given, [name]: other }),
    without: () => {
      const { [name]: _left, ...rest } = given;
      return parent.with(rest);
    },
  };
}

/** Names of the definitions that a schema leads to directly. */
function referencesOf(schema: Schema): ReadonlySet<string> {
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const value = schema[key];
    return Array.isArray(value) ? value.filter(isRecord) : [];
  });
  const found = [schema, ...branches].map((one) => one['$ref']);
  return new Set(found.filter((one): one is string => typeof one === 'string'));
}
