import type { CaseSource, Made, Unplanned } from '../../../../src/plan/cases/case-source.ts';
import type { LinkedValue, PlannedCase } from '../../../../src/plan/planned-case.ts';
import type { Method, Operation, Parameter, Schema } from '../../../../src/spec/operation.ts';

/** What a test says of an operation; the rest is usual. */
export interface Given {
  readonly method?: Method;
  readonly path?: string;
  readonly body?: Schema;
  readonly mediaType?: string;
  readonly parameters?: readonly (Pick<Parameter, 'name' | 'in' | 'schema'> & { readonly required?: boolean })[];
  readonly answer?: Schema;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, LinkedValue>>;
  readonly siblings?: readonly Method[];
  readonly source?: Partial<CaseSource>;
}

/** A value that another operation gives. */
export const link: LinkedValue = {
  $link: { operation: 'POST /things', value: '$response.body#/id', role: '', optional: false },
};

function operationOf(given: Given, method: Method): Operation {
  const path = given.path ?? '/things';
  return {
    id: `${method} ${path}`,
    service: 'things',
    method,
    path,
    operationId: null,
    summary: '',
    description: '',
    tags: [],
    deprecated: false,
    parameters: (given.parameters ?? []).map((one) => ({
      description: '',
      style: 'form',
      explode: false,
      pointer: '',
      ...one,
      required: one.required ?? one.in === 'path',
    })),
    requestBody:
      given.body === undefined
        ? null
        : {
            required: true,
            description: '',
            pointer: '',
            content: [{ mediaType: given.mediaType ?? 'application/json', schema: given.body }],
          },
    responses: [
      {
        status: '200',
        description: '',
        headers: [],
        pointer: '',
        content: [{ mediaType: 'application/json', schema: given.answer ?? null }],
      },
    ],
    security: [{ OAuth2: [] }],
    pointer: '',
    extensions: given.extensions ?? {},
  };
}

/** What a kind of case is made from, of what the test says. */
export function caseSource(given: Given): CaseSource {
  const operation = operationOf(given, given.method ?? 'POST');
  return {
    operation,
    siblings: [operation, ...(given.siblings ?? []).map((method) => operationOf(given, method))],
    definitions: {},
    links: new Map(Object.entries(given.links ?? {})),
    seed: 1,
    profile: 'gate',
    changes: operation.method !== 'GET',
    loopback: true,
    writes: 'own',
    identity: 'administrator',
    ...given.source,
  };
}

/** The planned ones. */
export function plannedOf(made: readonly Made[]): readonly PlannedCase[] {
  return made.filter((one): one is PlannedCase => !('reason' in one));
}

/** The ones that are not planned. */
export function unplannedOf(made: readonly Made[]): readonly Unplanned[] {
  return made.filter((one): one is Unplanned => 'reason' in one);
}

/** An object schema. */
export function object(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
}
