import newman, { type NewmanRunExecution, type NewmanRunOptions } from 'newman';
import type { NewmanMessage, NewmanTask, RawRequest } from './newman-message.ts';

// The process that Newman runs in, forked by `run-collection.ts`: no reporter, no file, no console, because Newman masks
// nothing. What happens goes to the parent, request by request.

/** The parts of Newman's event arguments that are read here; its type declarations are of an older version. */
interface NewmanEvent {
  readonly item?: NewmanItem;
  readonly request?: NewmanRequest;
  readonly response?: NewmanResponse;
  readonly assertion?: string;
  readonly skipped?: boolean;
}

interface NewmanItem {
  readonly id: string;
  readonly name: string;
  parent(): { readonly name?: string; parent?(): unknown } | undefined;
  readonly request: NewmanRequest;
}

interface NewmanRequest {
  readonly method: string;
  readonly url: { toString(): string };
  readonly headers: { each(visit: (header: { key: string; value: string; disabled?: boolean }) => void): void };
  readonly body?: { toString(): string; isEmpty(): boolean };
}

interface NewmanResponse {
  readonly code: number;
  readonly responseTime: number;
  readonly headers: { each(visit: (header: { key: string; value: string }) => void): void };
  text(): string;
}

/** A request while it runs. */
type GrowingRequest = {
  -readonly [Key in keyof RawRequest]: RawRequest[Key] extends readonly (infer Item)[] ? Item[] : RawRequest[Key];
};

/** Bodies beyond this are cut: they serve validation and reading, not storage. */
const LONGEST_BODY = 1_000_000;

process.once('message', (task: NewmanTask) => runNewman(task));
process.once('disconnect', () => process.exit(0));

function runNewman(task: NewmanTask): void {
  let current: GrowingRequest | null = null;
  let isOwn = false;
  const options: NewmanRunOptions = {
    collection: task.collection as NonNullable<NewmanRunOptions['collection']>,
    environment: task.environment as NonNullable<NewmanRunOptions['environment']>,
    envVar: Object.entries(task.variables).map(([key, value]) => ({ key, value })),
    reporters: [],
    timeout: task.timeoutMs,
    timeoutRequest: task.requestTimeoutMs,
    timeoutScript: 30_000,
    // A redirect of an API is an answer to be judged, and a token must not follow it to another host.
    ignoreRedirects: true,
  };
  const emitter = newman.run(options, (error, summary) => {
    const failure: unknown = error ?? (summary as { error?: unknown } | undefined)?.error ?? null;
    tell({ kind: 'done', error: failure === null ? null : messageOf(failure) }, () => process.disconnect());
  });
  const on = (event: string, listen: (error: unknown, args: NewmanEvent) => void): void => {
    emitter.on(event as 'item', listen as (error: Error | null, args: NewmanRunExecution) => void);
  };
  on('beforeItem', (_error, { item }) => {
    if (item !== undefined) current = emptyRequest(item);
    isOwn = false;
  });
  on('beforeRequest', () => {
    isOwn = true;
  });
  on('request', (error, { request, response, item }) => {
    // Requests that scripts send have an event of this name too, before or after the item's own.
    if (current === null || item === undefined || current.id !== item.id || current.status !== null || !isOwn) return;
    if (request !== undefined) Object.assign(current, readRequest(request));
    if (error) current.requestError = messageOf(error);
    else if (response !== undefined) Object.assign(current, readResponse(response));
  });
  on('assertion', (error, { assertion, skipped }) => {
    if (current === null || skipped === true) return;
    if (error) current.failedAssertions.push({ test: assertion ?? '', message: messageOf(error) });
    else current.passedAssertions.push(assertion ?? '');
  });
  on('script', (error) => {
    if (error && current !== null) current.scriptErrors.push(messageOf(error));
  });
  on('item', () => {
    if (current !== null) tell({ kind: 'request', request: current });
    current = null;
  });
}

function emptyRequest(item: NewmanItem): GrowingRequest {
  return {
    id: item.id,
    folder: folderOf(item),
    name: item.name,
    ...readRequest(item.request),
    status: null,
    responseHeaders: {},
    responseBody: '',
    startedAt: new Date().toISOString(),
    responseMs: 0,
    passedAssertions: [],
    failedAssertions: [],
    scriptErrors: [],
    requestError: null,
  };
}

function readRequest(request: NewmanRequest): Pick<RawRequest, 'method' | 'url' | 'requestHeaders' | 'requestBody'> {
  const headers: Record<string, string> = {};
  request.headers.each(({ key, value, disabled }) => {
    if (disabled !== true) headers[key.toLowerCase()] = value;
  });
  const body = request.body === undefined || request.body.isEmpty() ? null : request.body.toString();
  return { method: request.method, url: request.url.toString(), requestHeaders: headers, requestBody: body };
}

function readResponse(
  response: NewmanResponse,
): Pick<RawRequest, 'status' | 'responseMs' | 'responseHeaders' | 'responseBody'> {
  const headers: Record<string, string | string[]> = {};
  response.headers.each(({ key, value }) => {
    const name = key.toLowerCase();
    const before = headers[name];
    headers[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  });
  return {
    status: response.code,
    responseMs: response.responseTime,
    responseHeaders: headers,
    responseBody: response.text().slice(0, LONGEST_BODY),
  };
}

function folderOf(item: NewmanItem): string {
  const names: string[] = [];
  let group = item.parent() as { name?: string; parent?: () => unknown } | undefined;
  while (group !== undefined && typeof group.parent === 'function') {
    const above = group.parent() as typeof group;
    // The outermost group is the collection itself.
    if (above !== undefined && group.name !== undefined) names.unshift(group.name);
    group = above;
  }
  return names.join(' / ');
}

function messageOf(error: unknown): string {
  return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
    ? String((error as { message: unknown }).message)
    : String(error);
}

function tell(message: NewmanMessage, then?: () => void): void {
  process.send?.(message, undefined, {}, then);
}
