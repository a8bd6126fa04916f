import type { Violation } from './refusal.ts';

/** How values are being read. */
export interface Reading {
  /** PATCH: nothing is required. */
  readonly partial: boolean;
  /** The values come from a query or a form: all are strings, and a blank one may mean "not given". */
  readonly form: boolean;
  /** Whether a planted fault lets this violation of this field through. */
  readonly lets?: ((violation: Violation, field: string) => boolean) | undefined;
}
