import type { PlannedFolder, PlannedRequest, RequestSource } from './planned-request.ts';
import { preparedRequest } from './prepared-request.ts';
import { requestGraph } from './request-graph.ts';

/** The requests that stand for one operation, and the operations that must have run before. */
interface Step {
  readonly source: RequestSource;
  readonly requests: readonly PlannedRequest[];
  readonly after: ReadonlySet<RequestSource>;
  /** The shared objects among them that writing requests made. */
  readonly shares: ReadonlySet<RequestSource>;
}

/**
 * Orders requests into folders so that what gives a value comes before what needs it, and removals come last.
 *
 * A service gets one folder; a second one only where another service has to come in between. Within a folder the order
 * is that of the document.
 *
 * @param sources in the order of services and documents
 */
export function orderRequests(sources: readonly RequestSource[]): readonly PlannedFolder[] {
  const remaining = new Set(planSteps(sources));
  const done = new Set<RequestSource>();
  const folders: PlannedFolder[] = [];
  while (remaining.size > 0) {
    const steps = nextFolder(remaining, done);
    const service = steps[0]?.source.operation.service ?? '';
    for (const step of steps) {
      remaining.delete(step);
      done.add(step.source);
    }
    const part = folders.filter((folder) => folder.service === service).length + 1;
    folders.push({ service, part, requests: steps.flatMap((step) => step.requests) });
  }
  return folders;
}

function planSteps(sources: readonly RequestSource[]): readonly Step[] {
  const graph = requestGraph(sources);
  const steps = sources.map((source) => {
    const requests = preparedRequest(source, graph);
    const after = requests.flatMap((request) =>
      graph
        .needs(request.source)
        .filter(({ producer, role }) => request.takes(producer.operation.id, role).owner === null)
        .map(({ producer }) => producer),
    );
    const others = after.filter((producer) => producer !== source);
    const shares = others.filter((producer) => !graph.isSafe(producer));
    return { source, requests, after: new Set(others), shares: new Set(shares) };
  });
  return steps.map((step) => (step.source.operation.method === 'DELETE' ? afterOtherUses(step, steps) : step));
}

/** What is removed must have served everybody else before. */
function afterOtherUses(removal: Step, steps: readonly Step[]): Step {
  const users = steps.filter(
    (step) =>
      step.source.operation.method !== 'DELETE' && [...step.shares].some((producer) => removal.shares.has(producer)),
  );
  return { ...removal, after: new Set([...removal.after, ...users.map((step) => step.source)]) };
}

/** A service that can be finished now; else the one that gets furthest; in a circle, its first request. */
function nextFolder(remaining: ReadonlySet<Step>, done: ReadonlySet<RequestSource>): readonly Step[] {
  const services = [...new Set([...remaining].map((step) => step.source.operation.service))];
  const candidates = services.map((service) => {
    const own = [...remaining].filter((step) => step.source.operation.service === service);
    const possible = possibleNow(own, done);
    return { possible, finished: possible.length === own.length };
  });
  const finished = candidates.find((candidate) => candidate.finished);
  if (finished !== undefined) return finished.possible;
  const furthest = candidates.reduce((best, next) => (next.possible.length > best.possible.length ? next : best));
  return furthest.possible.length > 0 ? furthest.possible : [...remaining].slice(0, 1);
}

function possibleNow(own: readonly Step[], done: ReadonlySet<RequestSource>): readonly Step[] {
  const waiting = [...own].sort((a, b) => Number(isRemoval(a)) - Number(isRemoval(b)));
  const ready: Step[] = [];
  const reached = new Set(done);
  for (let next = take(waiting, reached); next !== undefined; next = take(waiting, reached)) {
    ready.push(next);
    reached.add(next.source);
  }
  return ready;
}

function take(waiting: Step[], reached: ReadonlySet<RequestSource>): Step | undefined {
  const index = waiting.findIndex((step) => [...step.after].every((source) => reached.has(source)));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

function isRemoval(step: Step): boolean {
  return step.source.operation.method === 'DELETE';
}
