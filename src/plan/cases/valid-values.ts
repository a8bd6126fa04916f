import type { Parameter } from '../../spec/operation.ts';
import type { CaseValues, LinkedValue, PlannedBody } from '../planned-case.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { anyValue } from '../values/any-value.ts';
import { sentHint } from '../values/sent-hint.ts';
import type { ValueContext } from '../values/value-context.ts';
import type { CaseSource } from './case-source.ts';

/**
 * Values of a valid request.
 * @param source the operation and what is known of it
 * @param optional which optional parameters and fields are present
 * @returns values per location, with placeholders
 */
export function validValues(source: CaseSource, optional: ValueContext['optional']): CaseValues {
  const counter = { next: 0 };
  const at = (location: Parameter['in']): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      source.operation.parameters
        .filter((parameter) => parameter.in === location && isWanted(source, parameter, optional))
        .filter(
          (parameter) => !(location === 'header' && /^(accept|content-type|authorization)$/i.test(parameter.name)),
        )
        .map((parameter) => [parameter.name, parameterValue(source, parameter, optional, counter)]),
    );
  return {
    path: at('path'),
    query: at('query'),
    header: at('header'),
    cookie: at('cookie'),
    body: bodyValue(source, optional, counter),
  };
}

function isWanted(source: CaseSource, parameter: Parameter, optional: ValueContext['optional']): boolean {
  const hint = sentHint(parameter.schema, source.definitions);
  return parameter.required || hint === 'always' || (hint !== 'never' && optional === 'all');
}

function parameterValue(
  source: CaseSource,
  parameter: Parameter,
  optional: ValueContext['optional'],
  counter: ValueContext['counter'],
): unknown {
  const key = `${parameter.in}.${parameter.name}`;
  const link = source.links.get(key);
  if (link !== undefined) return link;
  return anyValue(parameter.schema, context(source, optional, counter, parameter.name, new Map(), false));
}

function bodyValue(
  source: CaseSource,
  optional: ValueContext['optional'],
  counter: ValueContext['counter'],
): PlannedBody | null {
  const content = requestBodySchema(source.operation, source.definitions);
  if (content === null) return null;
  const links = new Map(
    [...source.links]
      .filter(([key]) => key.startsWith('body#'))
      .map(([key, link]) => [key.slice('body#'.length), link]),
  );
  const value =
    content.schema === null
      ? {}
      : anyValue(content.schema, {
          ...context(source, optional, counter, '', links, source.changes),
          definitions: content.definitions,
        });
  return { mediaType: content.mediaType, value };
}

function context(
  source: CaseSource,
  optional: ValueContext['optional'],
  counter: ValueContext['counter'],
  name: string,
  links: ReadonlyMap<string, LinkedValue>,
  changes: boolean,
): ValueContext {
  const { definitions, identity, seed } = source;
  return { definitions, identity, optional, links, pointer: '', name, depth: 0, seed, changes, counter };
}
