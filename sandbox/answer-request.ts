import { authorizationServer } from './authorization-server/authorization-server.ts';
import { catalogueOf } from './catalogue/catalogue-of.ts';
import { seededProducts } from './catalogue/seeded-products.ts';
import type { Clock } from './clock.ts';
import { answerDocument, type DocumentPages } from './document/answer-document.ts';
import { serviceInfo } from './document/service-info.ts';
import type { Incoming, Outgoing } from './exchange.ts';
import type { Fault } from './faults/fault.ts';
import { seededStore } from './loyalty/seed/seeded-store.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { redocPage } from './pages/redoc-page.ts';
import { type StaticFiles, staticFiles } from './pages/static-files.ts';
import { swaggerPage } from './pages/swagger-page.ts';
import { answerApi } from './pipeline/answer-api.ts';
import { random } from './random.ts';
import { routes } from './routes/index.ts';
import { router } from './routes/router.ts';
import type { World } from './world.ts';

/** What decides how requests are answered. */
export interface AnswerOptions {
  readonly clock: Clock;
  readonly seed?: number;
  /** The planted defect. Default none. */
  readonly fault?: Fault | null;
  readonly tokenLifetime?: number;
  readonly pkceRequired?: boolean;
  readonly hashedSecrets?: boolean;
}

function newWorld(options: AnswerOptions, fault: Fault | null): World {
  const { clock, seed = 1 } = options;
  const ids = random(seed);
  const products = seededProducts(seed, clock);
  return {
    clock,
    random: ids,
    products,
    loyalty: seededStore(clock, ids, catalogueOf(products)),
    fault,
    loyaltyFaults: new Set(fault?.loyalty),
  };
}

function documentPages(pkceRequired: boolean, files: StaticFiles): DocumentPages {
  return {
    swagger: (service) => swaggerPage({ service, title: serviceInfo[service].title, pkceRequired }, files),
    redoc: (service) => redocPage({ service, title: serviceInfo[service].title }, files),
  };
}

function withFault(answer: (incoming: Incoming) => Outgoing, fault: Fault): (incoming: Incoming) => Outgoing {
  return (incoming) => {
    const outgoing = answer(fault.request?.(incoming) ?? incoming);
    return fault.wire?.(outgoing, incoming) ?? outgoing;
  };
}

/**
 * Sets up all that a sandbox answers, without a network.
 * @param options clock, seed, fault and the switches of the authorization server
 * @returns a function that answers any request
 */
export function answerRequest(options: AnswerOptions): (incoming: Incoming) => Outgoing {
  const fault = options.fault ?? null;
  const world = newWorld(options, fault);
  const oauth = authorizationServer({
    clock: options.clock,
    random: random((options.seed ?? 1) + 1),
    tokenLifetime: options.tokenLifetime ?? 36_000,
    pkceRequired: options.pkceRequired ?? false,
    hashedSecrets: options.hashedSecrets ?? false,
    faults: fault?.oauth ?? {},
  });
  const find = router(routes);
  const files = staticFiles();
  const document = answerDocument(routes, world, documentPages(options.pkceRequired ?? false, files));
  const answer = (incoming: Incoming): Outgoing => {
    const match = find(incoming.path);
    if (match !== null) return answerApi(match, incoming, world, oauth.authenticate);
    return document(incoming) ?? oauth.handle(incoming) ?? files.handle(incoming) ?? notFoundPage();
  };
  return fault === null ? answer : withFault(answer, fault);
}
