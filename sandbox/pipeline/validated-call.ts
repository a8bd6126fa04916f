import type { ApiUser } from '../api-user.ts';
import type { Incoming } from '../exchange.ts';
import type { Call, Route } from '../routes/route.ts';
import { readObject } from '../serializer/read-object.ts';
import type { Reading } from '../serializer/reading.ts';
import { Refusal } from '../serializer/refusal.ts';
import type { Serializer } from '../serializer/serializer.ts';
import type { World } from '../world.ts';

const NOTHING: Readonly<Record<string, unknown>> = {};

function reading(route: Route, world: World, form: boolean): Reading {
  const { fault } = world;
  const lets = fault?.lets;
  return {
    partial: !form && route.partial,
    form,
    ...(lets === undefined ? {} : { lets: (violation, field) => lets.call(fault, violation, field, route) }),
  };
}

function readBody(type: Serializer, data: unknown, rules: Reading): Record<string, unknown> | Refusal {
  if (data === null) return new Refusal({ non_field_errors: ['No data provided'] }, ['null']);
  return readObject(type, data, { ...rules, form: data instanceof URLSearchParams });
}

/**
 * Validates the query and the body of a request.
 * @param route the operation
 * @param path values of the path parameters
 * @param data the parsed body
 * @param user the caller
 * @param incoming the request
 * @param world of the sandbox
 * @returns the call, or a refusal
 */
export function validatedCall(
  route: Route,
  path: Call['path'],
  data: unknown,
  user: ApiUser,
  incoming: Incoming,
  world: World,
): Call | Refusal {
  const query = route.query === null ? NOTHING : readObject(route.query, incoming.query, reading(route, world, true));
  if (query instanceof Refusal) return query;
  const body = route.body === null ? NOTHING : readBody(route.body, data, reading(route, world, false));
  if (body instanceof Refusal) return body;
  return { path, query, body, user, incoming, world };
}
