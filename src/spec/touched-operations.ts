import type { AppliedAction } from './apply-overlay.ts';
import { definitionName } from './definition-name.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Operation, ServiceDocument } from './operation.ts';
import type { OverlayAction } from './overlay.ts';

/** An operation that an action of the overlay changed, directly or through a definition that it uses. */
export interface TouchedOperation {
  readonly operation: string;
  readonly action: OverlayAction;
}

/**
 * Which operations needed which corrections, for the report.
 *
 * @param document the document with the overlay applied
 * @param applied what the overlay did to it
 */
export function touchedOperations(
  document: ServiceDocument,
  applied: readonly AppliedAction[],
): readonly TouchedOperation[] {
  const folder = document.dialect === '2.0' ? jsonPointer('definitions') : jsonPointer('components', 'schemas');
  const used = document.operations.map((operation) => ({ operation, places: placesOf(operation, document, folder) }));
  return applied.flatMap(({ action, pointers }) =>
    used
      .filter(({ places, operation }) =>
        pointers.some((pointer) => pointer === pathOf(operation) || places.some((place) => isInside(pointer, place))),
      )
      .map(({ operation }) => ({ operation: operation.id, action })),
  );
}

/** The path item that an operation belongs to. */
function pathOf({ pointer }: Operation): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function isInside(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** Where an operation is written down: itself, its referenced parameters and responses, and every definition it uses. */
function placesOf(operation: Operation, document: ServiceDocument, folder: string): readonly string[] {
  const names = new Set<string>();
  const waiting: unknown[] = [operation.parameters, operation.requestBody, operation.responses];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value);
    if (!isRecord(value)) continue;
    const name = definitionName(value['$ref']);
    if (name !== null && !names.has(name)) {
      names.add(name);
      waiting.push(document.definitions[name]);
    }
    waiting.push(...Object.values(value));
  }
  return [
    operation.pointer,
    `${pathOf(operation)}/parameters`,
    ...operation.parameters.map(({ pointer }) => pointer),
    ...operation.responses.map(({ pointer }) => pointer),
    ...(operation.requestBody === null ? [] : [operation.requestBody.pointer]),
    ...[...names].map((name) => folder + jsonPointer(name)),
  ];
}
