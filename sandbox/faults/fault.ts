import type { Authentication } from '../api-user.ts';
import type { OAuthFaults } from '../authorization-server/oauth-faults.ts';
import type { Incoming, Outgoing } from '../exchange.ts';
import type { LoyaltyFault } from '../loyalty/loyalty-fault.ts';
import type { Call, Route } from '../routes/route.ts';
import type { Violation } from '../serializer/refusal.ts';
import type { Service } from '../services.ts';

/** An answer of the API before it is written: `body` is JSON data, undefined for none. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A planted defect. Every hook is optional, and none is called for a sandbox without faults. */
export interface Fault {
  readonly id: string;
  /** What is wrong, in one sentence. */
  readonly sentence: string;
  /** The rule of the suite that must catch it. */
  readonly rule: string;
  /** Ids of the operations it shows on; `*` for all, an OAuth or page address for others. */
  readonly touches: readonly string[];
  /** Changes a request before anything reads it. */
  request?(incoming: Incoming): Incoming;
  /** Changes a finished API answer, errors included. `route` is null where no operation matched the method. */
  answer?(answer: ApiAnswer, route: Route | null, incoming: Incoming): ApiAnswer;
  /** Changes any answer on the wire: pages, documents, tokens, API. */
  wire?(outgoing: Outgoing, incoming: Incoming): Outgoing;
  /** Whether a violation of a request's field goes through. */
  lets?(violation: Violation, field: string, route: Route): boolean;
  /** Changes who a caller is taken for. */
  authenticate?(authentication: Authentication, incoming: Incoming, route: Route | null): Authentication;
  /** Whether a caller without the role or scope is let in. */
  admits?(lack: 'role' | 'scope', incoming: Incoming, route: Route | null): boolean;
  /** Does an operation's work, or not: `work` is what the route would do. */
  perform?(work: () => unknown, call: Call, route: Route): unknown;
  /** Changes a service's document. */
  document?(document: Readonly<Record<string, unknown>>, service: Service): Readonly<Record<string, unknown>>;
  /** Defects of the loyalty domain that are active. */
  readonly loyalty?: readonly LoyaltyFault[];
  /** Weaknesses of the authorization server that are active. */
  readonly oauth?: OAuthFaults;
}
