import type { Incoming, Outgoing } from '../exchange.ts';
import type { Form } from './request-form.ts';
import type { User } from './seeded-users.ts';

/** A request that reached an endpoint. */
export interface Visit {
  readonly incoming: Incoming;
  readonly form: Form;
  /** The id in the path, or an empty text. */
  readonly id: string;
}

/** A request that reached an endpoint for people who are signed in. */
export interface UserVisit extends Visit {
  readonly user: User;
}

/** Answers by method; `HEAD` follows `GET`, `OPTIONS` comes by itself. */
type Methods<Request> = Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', (request: Request) => Outgoing>>>;

/** An endpoint: one path, and its answers. */
export type Endpoint = {
  /** Matches the whole path; its first group is the id. */
  readonly path: RegExp;
} & (
  | { readonly kind: 'page for users'; readonly methods: Methods<UserVisit> }
  | { readonly kind: 'page'; readonly methods: Methods<Visit> }
  /** Called by programs: no forged form to fear. */
  | { readonly kind: 'service'; readonly methods: Methods<Visit> }
  /** Deals with every method itself. */
  | { readonly kind: 'any method'; readonly csrfExempt: boolean; readonly answer: (visit: Visit) => Outgoing }
);
