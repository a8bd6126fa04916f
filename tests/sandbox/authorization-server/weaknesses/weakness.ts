import type { OAuthFaults } from '../../../../sandbox/authorization-server/oauth-faults.ts';
import type { Visitor } from '../visitor.ts';

/** A planted weakness, and how it shows. */
export interface Weakness {
  readonly fault: OAuthFaults;
  /** What a client sees. */
  see(somebody: Visitor): unknown;
  /** What it sees of a sound server. */
  readonly sound: unknown;
  /** What it sees of this one. */
  readonly weak: unknown;
}

/** Weaknesses by their name. */
export type Weaknesses = { readonly [Name in keyof OAuthFaults]: Weakness };
