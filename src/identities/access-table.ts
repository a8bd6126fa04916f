/** What an operation should do with a caller. */
export interface ExpectedAccess {
  /**
   * `accepted`: served · `own-data`: served with the data of its own company, while that of another is not found ·
   * `forbidden`: known and not allowed · `unauthorized`: not known.
   */
  readonly kind: 'accepted' | 'own-data' | 'forbidden' | 'unauthorized';
  /** Statuses that fit, as in `2XX` or `403`. */
  readonly statuses: readonly string[];
  /**
   * Statuses that fit where a request names objects of another company; `null` for those of the design: 404 in a path, 400
   * or 404 elsewhere, and lists without them.
   */
  readonly foreign: readonly string[] | null;
  /** Why it differs from the rules, for QA; `null` where a rule says it. */
  readonly why: string | null;
}

/** A rule of `access.yaml`. */
export interface AccessRule {
  readonly identities: readonly string[];
  /** Methods that it is about; `null` for all. */
  readonly methods: readonly string[] | null;
  readonly expected: ExpectedAccess;
}

/** An exception of `access.yaml`. */
export interface AccessException {
  /** Id of the operation; a star at its end stands for anything. */
  readonly operation: string;
  readonly identities: readonly string[];
  readonly expected: ExpectedAccess;
}

/** `specs/<target>/access.yaml`: who may do what at a target. The first entry that fits counts, exceptions before rules. */
export interface AccessTable {
  readonly file: string;
  readonly rules: readonly AccessRule[];
  readonly exceptions: readonly AccessException[];
}
