/** How much a finding weighs (design section 5). Only `fault` breaks the verdict. */
export type FindingKind = 'fault' | 'debt' | 'unexplained' | 'environment';

/** Who has to change something. */
export type Blame = 'service' | 'document' | 'data' | 'environment';

/** What a rule says of one answer, before it is known where it was said. */
export interface Violation {
  /** Name of the rule: the fact that must hold. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly blame: Blame;
  /** JSON pointer into the body, `header <name>`, `status`, or empty for the answer as a whole. */
  readonly pointer: string;
  /** What the document or standard promises, short. */
  readonly documented: string;
  /** What came, short; a JSON value with its type, as in `"3" (string)`. */
  readonly received: string;
  /** One sentence for a tester who never reads code. */
  readonly message: string;
  /** RFC section or document pointer. */
  readonly source: string;
  /** What to change: in the service, in the document (with an overlay snippet), or in the data; `null` where nothing sensible can be said. */
  readonly fix: string | null;
}

/** A violation with its place: one row of `findings.json`. */
export interface Finding extends Violation {
  /** Made of rule, operation and pointer with list indices as `*`: the same on every host, seed and day. */
  readonly id: string;
  readonly service: string;
  /** Method and full path template, or `DOCUMENT member`, `PAGE /…`, `COLLECTION <request name>`. */
  readonly operation: string;
  /** Scenario of the first case that showed it. */
  readonly case: string;
  readonly identity: string;
  /** Runs in a shell as it stands; holds no secret. `null` where there is no request. */
  readonly curl: string | null;
}
