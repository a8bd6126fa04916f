import { type JSONValue, query } from 'json-p3';
import { OVERLAY_INVALID, SuiteError } from '../errors.ts';
import { jsonPointer } from './json-pointer.ts';
import { mergedUpdate } from './merged-update.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

/** Nodes of one document that one action changed. */
export interface AppliedAction {
  readonly service: string;
  readonly action: OverlayAction;
  /** JSON pointers of the nodes; empty where the target selects nothing here. */
  readonly pointers: readonly string[];
}

/** A document after its corrections. */
export interface OverlaidDocument {
  readonly document: unknown;
  /** One entry for every action that is meant for this service. */
  readonly applied: readonly AppliedAction[];
}

/**
 * Applies the actions of an overlay to the document of one service, in order; the document itself is left as it is.
 *
 * @throws SuiteError `OVERLAY_INVALID` where an action cannot be carried out on what it selects
 */
export function applyOverlay(overlay: Overlay, service: string, document: unknown): OverlaidDocument {
  let current = structuredClone(document);
  const applied: AppliedAction[] = [];
  for (const action of overlay.actions) {
    if (action.services !== null && !action.services.includes(service)) continue;
    const locations = selected(overlay, action, current);
    // Later nodes of a list first, so that a removal does not shift the ones before it.
    for (const location of [...locations].reverse()) current = changed(current, location, action);
    applied.push({ service, action, pointers: locations.map((location) => jsonPointer(...location)) });
  }
  return { document: current, applied };
}

type Location = readonly (string | number)[];

function selected(overlay: Overlay, action: OverlayAction, document: unknown): readonly Location[] {
  try {
    return query(action.target, document as JSONValue).locations();
  } catch (error) {
    const message = `${overlay.file}, line ${action.line}: the target ${action.target} cannot be evaluated.`;
    throw new SuiteError(OVERLAY_INVALID, message, error);
  }
}

/** Rebuilds the way to the node; what lies beside it is shared. Of the root nothing would be left to remove. */
function changed(node: unknown, location: Location, action: OverlayAction): unknown {
  const [key, ...rest] = location;
  if (key === undefined) return action.remove ? node : mergedUpdate(node, action.update);
  const isRemoved = action.remove && rest.length === 0;
  if (Array.isArray(node)) {
    const index = Number(key);
    return isRemoved ? node.toSpliced(index, 1) : node.with(index, changed(node[index], rest, action));
  }
  const entries = Object.entries(Object(node));
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, unknown][] => {
      if (name !== key) return [[name, value]];
      return isRemoved ? [] : [[name, changed(value, rest, action)]];
    }),
  );
}
