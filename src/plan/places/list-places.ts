import type { Parameter } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import type { CaseSource } from '../cases/case-source.ts';
import { validValues } from '../cases/valid-values.ts';
import type { CaseValues } from '../planned-case.ts';
import { anyValue } from '../values/any-value.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import type { ValueContext } from '../values/value-context.ts';
import { allowsNull } from './allows-null.ts';
import { bodyPlaces } from './body-places.ts';
import { hasAlternatives } from './has-alternatives.ts';
import { listItem } from './list-item.ts';
import type { Place } from './place.ts';
import { whyFixed } from './why-fixed.ts';

/** Numbers of placeholders that stand beside those of the template. */
const BESIDE_TEMPLATE = 1000;

/**
 * Lists every place whose value can be varied: parameters, then fields of the body, each before what is inside it.
 * Path parameters are not among them: they name objects, and have kinds of case of their own.
 * @param source the operation and what is known of it
 * @returns the places, in the order of the document
 */
export function listPlaces(source: CaseSource): readonly Place[] {
  const template = validValues(source, 'none');
  const parameters = source.operation.parameters
    .filter((parameter) => parameter.in !== 'path')
    .flatMap((parameter) => parameterPlaces(source, parameter, template));
  return [...parameters, ...bodyPlaces(source, template)];
}

function parameterPlaces(source: CaseSource, parameter: Parameter, template: CaseValues): readonly Place[] {
  const { definitions, seed } = source;
  const { name, in: location } = parameter;
  const schema = combinedSchema(resolveSchema(parameter.schema, definitions), definitions);
  const counter = { next: BESIDE_TEMPLATE };
  const context: ValueContext = {
    definitions,
    optional: 'none',
    links: new Map(),
    pointer: '',
    name,
    depth: 0,
    seed,
    changes: false,
    counter,
  };
  const link = source.links.get(`${location}.${name}`);
  const present = name in template[location];
  const value = present ? template[location][name] : (link ?? anyValue(parameter.schema, context));
  const place: Place = {
    location,
    pointer: name,
    name,
    schema,
    nullable: allowsNull(parameter.schema, definitions),
    alternatives: hasAlternatives(parameter.schema, definitions),
    required: parameter.required,
    item: false,
    text: true,
    depth: 0,
    fixed: whyFixed(schema, value, link !== undefined),
    fixedAround: null,
    present,
    value,
    context,
    with: (other) => ({ ...template, [location]: { ...template[location], [name]: other } }),
    without: () => {
      const { [name]: _left, ...rest } = template[location];
      return { ...template, [location]: rest };
    },
  };
  const item = listItem(place, link !== undefined);
  return item === null ? [place] : [place, item];
}
