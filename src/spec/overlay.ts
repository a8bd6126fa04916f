/** One change of an overlay, for every node that its target selects. */
export interface OverlayAction {
  /** Place of the action in the file, from 0. */
  readonly index: number;
  /** Line of the file, from 1. */
  readonly line: number;
  /** JSONPath of RFC 9535. */
  readonly target: string;
  readonly description: string;
  /** What is merged into the nodes; `undefined` for a removal. */
  readonly update: unknown;
  readonly remove: boolean;
  /** Services that it is meant for (`x-service`), `null` for all. */
  readonly services: readonly string[] | null;
}

/** A file of corrections to the documents of one target, in the order they apply. */
export interface Overlay {
  readonly file: string;
  readonly title: string;
  readonly actions: readonly OverlayAction[];
}
