/** A document as it came. */
export interface FetchedDocument {
  readonly service: string;
  /** Where it was found. */
  readonly address: string;
  /** The body of the answer. */
  readonly text: string;
  /** The body parsed, JSON or YAML. */
  readonly document: unknown;
}
