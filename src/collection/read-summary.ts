import type { Finding, Violation } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import type { Exchange } from '../http/exchange.ts';
import type { CollectionRequest, CollectionResult } from './collection-result.ts';

/** What a run of a collection adds to the verdict. */
export interface CollectionSummary {
  readonly findings: readonly Finding[];
  readonly requests: number;
  readonly assertions: number;
  /** Requests with at least one finding. */
  readonly failed: number;
}

/** One thing that went wrong, before it is known where. */
type Trouble = Omit<Violation, 'source' | 'fix'>;

/** Statuses that say that the target is down or throttling, not that a promise was broken (design section 5). */
const ENVIRONMENT = new Set([429, 502, 503, 504]);
/** Statuses with which a service refuses data; whether it is right to do so, nobody has proved. */
const REFUSED = new Set([400, 404, 409, 422]);

/**
 * Turns a run of a collection into findings: failed tests, errors of scripts, requests without an answer.
 *
 * @param curlFor writes the curl line of an exchange
 * @example The request "Enrol a member" failed its test "status is 201": expected 200 to be one of [ 201 ].
 */
export function readSummary(
  result: CollectionResult,
  curlFor: (exchange: Exchange) => string | null,
): CollectionSummary {
  const findings = result.requests.flatMap((request) =>
    troubles(request).map((trouble) => toFinding(trouble, request, curlFor)),
  );
  if (result.error !== null) findings.push(endedEarly(result, result.error));
  return {
    findings,
    requests: result.requests.length,
    assertions: result.requests.reduce(
      (sum, request) => sum + request.passedAssertions.length + request.failedAssertions.length,
      0,
    ),
    failed: new Set(findings.map((finding) => finding.operation)).size,
  };
}

function troubles(request: CollectionRequest): readonly Trouble[] {
  if (request.requestError !== null) return [noAnswer(request.name, request.requestError)];
  return [
    ...request.failedAssertions.map(({ test, message }) => failedTest(request, test, message)),
    ...request.scriptErrors.map((error) => scriptError(request.name, error)),
  ];
}

function failedTest(request: CollectionRequest, test: string, message: string): Trouble {
  const missing = missingValues(request.exchange);
  const without =
    missing.length === 0 ? '' : ` It was sent without ${missing.join(' and ')}, which an earlier request did not give.`;
  return {
    rule: 'collection-assertion',
    ...weigh(request.status ?? 0, test, missing.length > 0),
    pointer: test,
    documented: test,
    received: message,
    message: `The request "${request.name}" failed its test "${test}": ${withFullStop(message)}${without}`,
  };
}

function weigh(status: number, test: string, incomplete: boolean): Pick<Trouble, 'kind' | 'blame'> {
  if (ENVIRONMENT.has(status)) return { kind: 'environment', blame: 'environment' };
  const refused = REFUSED.has(status) && (incomplete || /^status is /.test(test));
  return refused ? { kind: 'unexplained', blame: 'data' } : { kind: 'fault', blame: 'service' };
}

/** Variables that stood in the request as they were, because no earlier request had set them. */
function missingValues(exchange: Exchange | null): readonly string[] {
  if (exchange === null) return [];
  const sent = `${exchange.request.url.replaceAll('%7B', '{').replaceAll('%7D', '}')} ${exchange.request.body ?? ''}`;
  return [...new Set([...sent.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name = '']) => name))];
}

function scriptError(name: string, error: string): Trouble {
  return {
    rule: 'collection-script',
    kind: 'unexplained',
    blame: 'data',
    pointer: 'script',
    documented: 'scripts that run to their end',
    received: error,
    message: `A script of the request "${name}" ended in an error: ${withFullStop(error)}`,
  };
}

function noAnswer(name: string, error: string): Trouble {
  return {
    rule: 'collection-answer',
    kind: 'environment',
    blame: 'environment',
    pointer: '',
    documented: 'an answer',
    received: error,
    message: `The request "${name}" got no answer: ${withFullStop(error)}`,
  };
}

function toFinding(
  trouble: Trouble,
  request: CollectionRequest,
  curlFor: (exchange: Exchange) => string | null,
): Finding {
  const operation = `COLLECTION ${request.name}`;
  return {
    ...trouble,
    id: findingId(trouble, operation),
    service:
      request.folder
        .split(' / ')[0]
        ?.replace(/, part \d+$/, '')
        .toLowerCase() ?? '',
    operation,
    case: request.folder === '' ? request.name : `${request.folder} / ${request.name}`,
    identity: 'middleware',
    source: 'test script of the collection',
    fix: null,
    curl: request.exchange === null ? null : curlFor(request.exchange),
  };
}

function endedEarly(result: CollectionResult, error: string): Finding {
  const trouble: Trouble = {
    rule: 'collection-ended',
    kind: 'environment',
    blame: 'environment',
    pointer: '',
    documented: 'a run to the end',
    received: error,
    message: `The run of the collection ended early: ${withFullStop(error)}`,
  };
  const operation = `COLLECTION ${result.collection}`;
  return {
    ...trouble,
    id: findingId(trouble, operation),
    service: '',
    operation,
    case: 'the run',
    identity: 'middleware',
    source: 'Newman',
    fix: null,
    curl: null,
  };
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
