import type { ApiUser } from '../api-user.ts';
import type { Incoming } from '../exchange.ts';
import type { Fields, Serializer, Valid } from '../serializer/serializer.ts';
import type { Service } from '../services.ts';
import type { World } from '../world.ts';
import type { Payload } from './payload.ts';

/** How a path parameter is matched: what does not match has no route (Django's path converters). */
export type PathConverter = 'uuid' | 'int' | 'str';

/** A parameter of a path. */
export interface PathParameter {
  readonly converter: PathConverter;
  readonly description?: string;
}

/** The values of path parameters: UUIDs in lower case, whole numbers as numbers. */
export type PathValues<P extends Readonly<Record<string, PathParameter>>> = {
  readonly [K in keyof P]: P[K]['converter'] extends 'int' ? number : string;
};

/** One validated call of an operation. */
export interface Call<
  P = Readonly<Record<string, string | number>>,
  Q = Readonly<Record<string, unknown>>,
  B = Readonly<Record<string, unknown>>,
> {
  readonly path: P;
  readonly query: Q;
  readonly body: B;
  readonly user: ApiUser;
  readonly world: World;
  readonly incoming: Incoming;
}

/** The successful answer of an operation. */
export interface Success {
  /** HTTP status. */
  readonly status: 200 | 201 | 204;
  /** `status` in the body where it is another one. */
  readonly bodyStatus?: number;
  readonly message?: string;
  /** `errors` in the body where it is not empty. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  /** What `data` holds; 204 has none. */
  readonly data?: Payload;
  readonly description?: string;
}

/** Answers besides success that the document names. */
export type DocumentedError = 400 | 401 | 403 | 404 | 409;

/** What a route declares. */
export interface RouteDeclaration<
  P extends Readonly<Record<string, PathParameter>>,
  Q extends Fields,
  B extends Fields,
> {
  readonly service: Service;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the root of the service, which is `/`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly pathParameters?: P;
  readonly query?: Serializer<Q>;
  readonly body?: Serializer<B>;
  /** Whether a PATCH may leave required fields out. Default true. */
  readonly partial?: boolean;
  readonly success: Success;
  readonly errors?: readonly DocumentedError[];
  /** Does the work; what it throws from `loyalty/` becomes a refusal. @returns the data of the answer */
  handle(call: Call<PathValues<P>, Valid<Q>, Valid<B>>): unknown;
}

/** A declared operation, as the framework holds it. */
export interface Route {
  readonly service: Service;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string | null;
  readonly description: string;
  readonly pathParameters: Readonly<Record<string, PathParameter>>;
  readonly query: Serializer | null;
  readonly body: Serializer | null;
  /** Whether a body may leave required fields out. */
  readonly partial: boolean;
  readonly success: Success;
  readonly errors: readonly DocumentedError[];
  handle(call: Call): unknown;
}

/**
 * Declares an operation.
 * @param declared all about it
 * @returns the route
 */
export function route<
  const P extends Readonly<Record<string, PathParameter>> = Record<never, never>,
  Q extends Fields = Record<never, never>,
  B extends Fields = Record<never, never>,
>(declared: RouteDeclaration<P, Q, B>): Route {
  return {
    service: declared.service,
    method: declared.method,
    path: declared.path,
    operationId: declared.operationId,
    summary: declared.summary ?? null,
    description: declared.description ?? '',
    pathParameters: declared.pathParameters ?? {},
    query: declared.query ?? null,
    body: declared.body ?? null,
    partial: declared.method === 'PATCH' && declared.partial !== false,
    success: declared.success,
    errors: declared.errors ?? [],
    handle: (call) => declared.handle(call as unknown as Call<PathValues<P>, Valid<Q>, Valid<B>>),
  };
}
