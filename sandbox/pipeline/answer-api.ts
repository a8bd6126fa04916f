import type { Authentication } from '../api-user.ts';
import type { Incoming, Outgoing } from '../exchange.ts';
import type { ApiAnswer } from '../faults/fault.ts';
import type { Route } from '../routes/route.ts';
import type { Match } from '../routes/router.ts';
import type { World } from '../world.ts';
import { apiHeaders } from './api-headers.ts';
import { browsablePage } from './browsable-page.ts';
import { jsonText } from './json-text.ts';
import { negotiate, type Renderer, type Rendering } from './negotiate.ts';
import { parseBody } from './parse-body.ts';
import { parses } from './parses.ts';
import { type Performed, perform } from './perform.ts';
import { permit } from './permit.ts';
import { Problem } from './problem.ts';
import { validatedCall } from './validated-call.ts';
import { viewName } from './view-name.ts';

/** Asks the authorization server about a request's token. */
export type Authenticate = (incoming: Incoming) => Authentication;

const JSON_RENDERER: Renderer = { format: 'json', mediaType: 'application/json' };
const RENDERERS: readonly Renderer[] = [JSON_RENDERER, { format: 'api', mediaType: 'text/html' }];

function describeView(match: Match): Performed {
  const body = {
    name: viewName(match.view),
    description: '',
    renders: ['application/json', 'text/html'],
    parses: parses,
  };
  return { status: 200, body };
}

/** In the framework's order: body (the toolkit looks for a token in it), token, role, scope, method, validation, work. */
function work(
  match: Match,
  route: Route | null,
  incoming: Incoming,
  world: World,
  authenticate: Authenticate,
): Performed {
  const data = parseBody(incoming);
  const caller = permit(authenticate(incoming), incoming, route, world.fault);
  if (incoming.method === 'OPTIONS') return describeView(match);
  if (route === null) throw new Problem(405, `Method "${incoming.method}" not allowed.`);
  return perform(route, validatedCall(route, match.path, data, caller.user, incoming, world));
}

function render(answer: ApiAnswer, match: Match, { renderer, indent }: Rendering<Renderer>): Outgoing {
  const { status, body } = answer;
  if (renderer.format === 'api') return { ...answer, body: browsablePage(viewName(match.view), status, body) };
  return { ...answer, body: body === undefined ? '' : jsonText(body, indent) };
}

/**
 * Answers a request that a view was found for, in the order of Django REST framework.
 * @param match the view and the values of its path
 * @param incoming the request
 * @param world of the sandbox
 * @param authenticate asks the authorization server
 * @returns the answer
 * @throws whatever no handler expected
 */
export function answerApi(match: Match, incoming: Incoming, world: World, authenticate: Authenticate): Outgoing {
  const { method } = incoming;
  const route = match.view.byMethod.get(method === 'HEAD' ? 'GET' : method) ?? null;
  let rendering: Rendering<Renderer> = { renderer: JSON_RENDERER, indent: 0 };
  let performed: Performed & { readonly headers?: Readonly<Record<string, string>> };
  try {
    rendering = negotiate(RENDERERS, incoming.headers['accept'], incoming.query.get('format'));
    performed = work(match, route, incoming, world, authenticate);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    performed = { status: error.status, body: { detail: error.message }, headers: error.headers };
  }
  const page = rendering.renderer.format === 'api';
  const type = page ? 'text/html; charset=utf-8' : performed.body === undefined ? null : 'application/json';
  const { allow } = match.view;
  const headers = { ...apiHeaders(allow, type, page ? 'Accept, Cookie' : 'Accept'), ...performed.headers };
  const answer: ApiAnswer = { status: performed.status, headers, body: performed.body };
  return render(world.fault?.answer?.(answer, route, incoming) ?? answer, match, rendering);
}
