import type { Exchange } from '../../http/exchange.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Violation } from '../finding.ts';

/** What a step of a memory check is for. */
export type MemoryRole =
  | 'create'
  /** Right after the creation. */
  | 'read'
  /** The same read once more: a GET changes nothing. */
  | 'read-again'
  /** All pages of the list, one step each, while the object exists. */
  | 'list'
  /** A PUT with other values than those of the creation. */
  | 'put'
  | 'read-after-put'
  /** The same PUT once more. */
  | 'put-again'
  | 'read-after-put-again'
  /** A PATCH of one field. */
  | 'patch'
  | 'read-after-patch'
  /** A change that must be refused: an invalid value, or a caller who may not. */
  | 'refused'
  | 'read-after-refused'
  | 'delete'
  | 'read-after-delete'
  | 'list-after-delete'
  | 'delete-again'
  /** Where `Location` of the creation leads. */
  | 'location';

/** One request of a memory check with its answer. */
export interface MemoryStep {
  readonly role: MemoryRole;
  readonly operation: Operation;
  readonly planned: PlannedCase;
  readonly exchange: Exchange;
  /** The body as it was sent, placeholders filled; `null` for none. */
  readonly sent: unknown;
}

/** What was done with one object, in order. */
export interface MemoryRecord {
  /** Id of the operation that made it. */
  readonly creator: string;
  /** Name and value by which it is known, as in `profileId`. */
  readonly identityName: string;
  readonly identity: unknown;
  readonly steps: readonly MemoryStep[];
}

/** One page of a list. */
export interface ListPage {
  /** What the query asked for, by parameter name. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly exchange: Exchange;
}

/** What a list answered to different questions, sent right after each other. */
export interface ListRecord {
  readonly operation: Operation;
  /** Names of the paging parameters: `limit` and `offset`, or `page` and `page_size`. */
  readonly paging: { readonly size: string; readonly start: string; readonly startsAt: 'row' | 'page' };
  /** Everything in one page, as far as the service lets it. */
  readonly whole: ListPage;
  /** Small pages that follow each other from the start. */
  readonly pages: readonly ListPage[];
  /** The whole again, after the pages: where it differs, others wrote meanwhile and nothing is judged. */
  readonly wholeAgain: ListPage;
  /** The list filtered by a value of its first row, one entry per filter. */
  readonly filtered: readonly { readonly parameter: string; readonly value: unknown; readonly page: ListPage }[];
}

/** One violation and the step or page that showed it. */
export interface MemoryViolation {
  readonly violation: Violation;
  /** Index into `MemoryRecord.steps`, or `null` for a list. */
  readonly step: number | null;
}
