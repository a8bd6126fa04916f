import { SuiteError } from '../../errors.ts';
import type { Operation } from '../../spec/operation.ts';
import type { LinkedValue } from '../planned-case.ts';

/**
 * Reads `x-links` of an operation: input to producing operation, for what no document can tell.
 *
 * @example
 * x-links:
 *   body#/redemptionCode: { operation: POST /api/v1/redeem/member-reward, value: $request.body#/redemptionCode }
 *   path.id: { operation: POST /api/v1/discount/rules, value: $response.body#/data/id, role: other }
 * @param operation the operation that needs the values
 * @returns links by input: `path.<name>`, `query.<name>`, `header.<name>` or `body#<pointer>`
 * @throws SuiteError `OVERLAY_INVALID` where an entry has not this form
 */
export function explicitLinks(operation: Operation): ReadonlyMap<string, LinkedValue> {
  const links = operation.extensions['x-links'];
  if (links === undefined) return new Map();
  const entries = typeof links === 'object' && links !== null ? Object.entries(links) : null;
  if (entries === null) throw invalid(operation, 'x-links', 'a map from inputs to operations');
  return new Map(entries.map(([input, link]) => [input, linkedValue(operation, input, link)]));
}

function linkedValue(operation: Operation, input: string, link: unknown): LinkedValue {
  const {
    operation: from,
    value,
    role,
  } = (typeof link === 'object' && link !== null ? link : {}) as Record<string, unknown>;
  if (typeof from !== 'string' || typeof value !== 'string' || !/^\$(request|response)\./.test(value)) {
    throw invalid(operation, `x-links entry ${input}`, '{ operation: METHOD /path, value: $response.body#/pointer }');
  }
  return { $link: { operation: from, value, role: typeof role === 'string' ? role : '', optional: false } };
}

function invalid(operation: Operation, what: string, wanted: string): SuiteError {
  return new SuiteError(
    'OVERLAY_INVALID',
    `The ${what} of ${operation.id} must be ${wanted}; correct it in the overlay.`,
  );
}
