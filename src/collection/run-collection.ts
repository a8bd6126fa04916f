import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTION_UNREADABLE, SuiteError } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import type { CollectionRequest, CollectionResult } from './collection-result.ts';
import { junitText } from './junit-text.ts';
import type { NewmanMessage, NewmanTask, RawRequest } from './newman-message.ts';

/** What a run of a collection needs. */
export interface CollectionRun {
  /** Name for reports. */
  readonly name: string;
  readonly collection: unknown;
  readonly environment: unknown;
  /** Secrets and other values of this run, by variable; they win over the environment and are never written. */
  readonly variables: Readonly<Record<string, string>>;
  /** Masks everything that leaves; tokens that the collection fetches are made known to it. */
  readonly secrets: {
    add(value: string, label: string): void;
    mask(text: string): string;
    maskExchange(exchange: Exchange): Exchange;
  };
  /** Milliseconds until the run as a whole is given up. */
  readonly timeoutMs: number;
  /** Milliseconds until an answer is given up. */
  readonly requestTimeoutMs: number;
  /** Where the JUnit file goes; none without it. */
  readonly junitFile?: string;
  /** Told of each request as it ends, with its masked exchange, `null` where no answer came. */
  readonly onRequest?: (request: CollectionRequest, exchange: Exchange | null) => void;
}

/**
 * Runs a Postman collection with Newman, in a process of its own.
 *
 * Newman's own reporters write tokens and secrets in clear, so none of them runs: the JUnit file is written from the
 * masked result.
 *
 * @throws SuiteError `COLLECTION_UNREADABLE` where Newman cannot run it at all
 */
export async function runCollection(run: CollectionRun): Promise<CollectionResult> {
  const started = Date.now();
  const requests: CollectionRequest[] = [];
  const error = await inChild(run, (raw) => {
    learnTokens(raw, run);
    const exchange = raw.status === null ? null : run.secrets.maskExchange(toExchange(raw, raw.status));
    const request = toRequest(raw, exchange, run);
    requests.push(request);
    run.onRequest?.(request, exchange);
  });
  if (error !== null && requests.length === 0) {
    throw new SuiteError(
      COLLECTION_UNREADABLE,
      `Newman cannot run the collection ${run.name}: ${run.secrets.mask(error)}`,
    );
  }
  const result: CollectionResult = {
    collection: run.name,
    requests,
    durationMs: Date.now() - started,
    error: error === null ? null : run.secrets.mask(error),
  };
  if (run.junitFile !== undefined) {
    mkdirSync(dirname(run.junitFile), { recursive: true });
    writeFileSync(run.junitFile, junitText(result));
  }
  return result;
}

/** Resolves with why the run ended early, `null` where it did not. */
function inChild(run: CollectionRun, onRequest: (raw: RawRequest) => void): Promise<string | null> {
  const child = fork(join(import.meta.dirname, 'newman-process.ts'), {
    cwd: join(import.meta.dirname, '..', '..'),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve) => {
    let error: string | null = 'it ended before it was done';
    const late = setTimeout(() => {
      error = `it was not done after ${run.timeoutMs} ms`;
      child.kill('SIGKILL');
    }, run.timeoutMs + 5000);
    const errors = lastErrors(child);
    child.on('message', (message: NewmanMessage) => {
      if (message.kind === 'request') onRequest(message.request);
      else error = message.error;
    });
    child.once('error', (cause) => {
      error = cause.message;
    });
    child.once('close', (code) => {
      clearTimeout(late);
      resolve(error === 'it ended before it was done' ? `${error} (${code}) ${errors()}`.trim() : error);
    });
    const { collection, environment, variables, timeoutMs, requestTimeoutMs } = run;
    child.send({ collection, environment, variables, timeoutMs, requestTimeoutMs } satisfies NewmanTask);
  });
}

function lastErrors(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = `${text}${chunk}`.slice(-2000);
  });
  return () => text.trim().split('\n').at(-1) ?? '';
}

/** Tokens that the collection fetched are secrets of this run from now on. */
function learnTokens(raw: RawRequest, run: CollectionRun): void {
  const sent = /^Bearer (.+)$/i.exec(raw.requestHeaders['authorization'] ?? '')?.[1];
  if (sent !== undefined) run.secrets.add(sent, 'token of the collection');
  for (const [, value = ''] of raw.responseBody.matchAll(
    /"(?:access_token|refresh_token|id_token)"\s*:\s*"([^"]+)"/g,
  )) {
    run.secrets.add(value, 'token of the collection');
  }
}

function toExchange(raw: RawRequest, status: number): Exchange {
  return {
    request: { method: raw.method, url: raw.url, headers: raw.requestHeaders, body: raw.requestBody },
    response: { status, headers: raw.responseHeaders, body: raw.responseBody },
    startedAt: raw.startedAt,
    durationMs: raw.responseMs,
    retries: 0,
  };
}

function toRequest(raw: RawRequest, exchange: Exchange | null, run: CollectionRun): CollectionRequest {
  const mask = (text: string): string => run.secrets.mask(text);
  const wrong = raw.failedAssertions.length > 0 || raw.scriptErrors.length > 0 || raw.requestError !== null;
  return {
    id: raw.id,
    folder: raw.folder,
    name: raw.name,
    method: raw.method,
    url: mask(raw.url),
    status: raw.status,
    responseMs: raw.responseMs,
    passedAssertions: raw.passedAssertions.map(mask),
    failedAssertions: raw.failedAssertions.map(({ test, message }) => ({ test: mask(test), message: mask(message) })),
    scriptErrors: raw.scriptErrors.map(mask),
    requestError: raw.requestError === null ? null : mask(raw.requestError),
    exchange: wrong ? exchange : null,
  };
}
