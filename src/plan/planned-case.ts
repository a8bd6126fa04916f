/**
 * A value that is filled in when the case is sent, so that a second run on the same target is not refused as a duplicate.
 * It stands in the plan wherever a value may stand.
 */
export interface UniqueValue {
  readonly $unique: {
    /** What it must look like. */
    readonly kind: 'text' | 'email' | 'digits' | 'uuid';
    /** Number of this placeholder within its case, so that two of them differ. */
    readonly n: number;
    /** Characters, `null` for no limit. */
    readonly maxLength: number | null;
    /** Characters that it must have exactly, where that is what the case is about. */
    readonly length?: number;
    /** What stands behind it, where the case is about a form that is broken: what is accepted wrongly must be unique too. */
    readonly suffix?: string;
  };
}

/** A value that an earlier answer (or request) of this run gives. */
export interface LinkedValue {
  readonly $link: {
    /** Id of the operation that produces it. */
    readonly operation: string;
    /** Runtime expression of OpenAPI 3 as in `$response.body#/data/profileId`; list indices are literal. */
    readonly value: string;
    /** Inputs of one case with different roles (`from`, `to`) get different objects; empty for the usual one. */
    readonly role: string;
    /** True where the request does without the value if it cannot be had. */
    readonly optional: boolean;
    /** Identity that made the object, where it is of another company than the one who sends. */
    readonly of?: string;
  };
}

/** A day or moment near the time of sending, so that a plan stays the same from day to day. */
export interface TimeValue {
  readonly $time: {
    readonly format: 'date' | 'date-time';
    /** Days from now; negative for the past. */
    readonly days: number;
  };
}

/** The body of a planned request. */
export interface PlannedBody {
  readonly mediaType: string;
  /** Any JSON value; may hold placeholders. Ignored where `text` is given. */
  readonly value?: unknown;
  /** The body to the letter, for bodies that are no JSON. */
  readonly text?: string;
}

/** Values per location; each may be or hold a `UniqueValue`, `LinkedValue` or `TimeValue`. */
export interface CaseValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: PlannedBody | null;
}

/** The one thing that differs from the accepted template. */
export interface Mutation {
  readonly location: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'request';
  /** Parameter name, JSON pointer into the body, or empty for the request as a whole. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it is about, or `media type`, `method`, `accept`, `syntax`, `unknown id` … */
  readonly keyword: string;
  /** `inside`: still valid; `outside`: a violation. */
  readonly side: 'inside' | 'outside';
}

/** What the case asks for. */
export interface ExpectedAnswer {
  /**
   * `accepted`: a documented success; `refused`: a 4xx that names the violation; `unauthorized`: 401 with a challenge;
   * `foreign`: an object of another company, which is not found; `sequence`: the rules about the requests before and after
   * say whether it is right.
   */
  readonly kind:
    | 'accepted'
    | 'refused'
    | 'unauthorized'
    | 'forbidden'
    | 'not-found'
    | 'foreign'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'unsupported-media-type'
    | 'sequence';
  /** Statuses that fit, such as `2XX` or `401`. */
  readonly statuses: readonly string[];
  /** What it means where a request that should be refused is accepted: a broken promise, or a thing to note. Default: `fault`. */
  readonly acceptance?: 'fault' | 'debt';
}

/** One request with its intent. */
export interface PlannedCase {
  /** Stable: operation, aspect and scenario, and what differs; the same on every host. */
  readonly id: string;
  /** Id of the operation. */
  readonly operation: string;
  readonly service: string;
  /** The column of the heat map, one Playwright test per operation and aspect: `valid requests`, `token required` … */
  readonly aspect: string;
  /** What kind of case, as in `smallest valid`. */
  readonly scenario: string;
  /** The one thing that differs from the accepted template, in words; `null` for the template itself. */
  readonly difference: string | null;
  /** The same for machines; `null` for the template, and where the difference is who asks. */
  readonly mutation: Mutation | null;
  /** Name of the identity that sends it. */
  readonly identity: string;
  /** The method where it is not that of the operation. */
  readonly method: string | null;
  readonly values: CaseValues;
  readonly expected: ExpectedAnswer;
}

/** Something that is not tested, with its reason: data, and counted. */
export interface Skip {
  readonly operation: string;
  readonly service: string;
  readonly aspect: string;
  readonly reason: string;
}
