import type { Exchange, HttpRequest } from '../http/exchange.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import type { Operation } from '../spec/operation.ts';
import type { ExecutedCase } from './executed-case.ts';
import type { RunIdentity } from './run-identity.ts';

/** What sending a case takes beside the case. */
export interface ExerciseTools {
  readonly baseUrl: string;
  readonly run: RunIdentity;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly operation: (id: string) => Operation | undefined;
  /** The case whose answer gives the values of an operation to an identity. */
  readonly template: (operation: string, identity: string) => PlannedCase | undefined;
  /** Place of an operation in the plan; what comes later needs what comes earlier. */
  readonly position: (operation: string) => number;
  /** Value of the Authorization header of an identity, `null` for none. */
  readonly authorization: (identity: string) => Promise<string | null>;
  readonly send: (request: HttpRequest) => Promise<Exchange>;
  /** Told of every case that was sent, before the next one is. */
  readonly sent: (executed: ExecutedCase) => void;
}
