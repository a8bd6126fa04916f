import type { Profile } from '../../settings/settings.ts';
import type { Operation, Schema } from '../../spec/operation.ts';
import type { OperationLinks } from '../links/operation-links.ts';
import type { Mutation, PlannedCase } from '../planned-case.ts';

/** What a kind of case is made from. */
export interface CaseSource {
  readonly operation: Operation;
  /** All operations of the same path, in the order of the document. */
  readonly siblings: readonly Operation[];
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly links: OperationLinks;
  readonly seed: number;
  readonly profile: Profile;
  /** True where the request makes or changes something. */
  readonly changes: boolean;
  /** True where the services are reached over loopback, so that nobody else's objects are in danger. */
  readonly loopback: boolean;
  /** `none`: only safe methods may be sent, undeclared ones too. */
  readonly writes: 'own' | 'none';
  /** Name of the identity that sends valid cases. */
  readonly identity: string;
}

/** A case that a keyword asks for and that is not planned, with its reason: data, and counted in the coverage table. */
export interface Unplanned {
  readonly mutation: Mutation;
  /** Tells what is about the request as a whole apart. */
  readonly scenario?: string;
  readonly reason: string;
}

/** What a kind of case gives. */
export type Made = PlannedCase | Unplanned;

/** A kind of case: what it makes of an operation. */
export type CaseKind = (source: CaseSource) => readonly Made[];
