import type { ApiAnswer } from '../faults/fault.ts';
import { pageLinks } from '../routes/page-links.ts';
import { paging } from '../routes/paging.ts';
import type { Call, Route } from '../routes/route.ts';
import { Refusal } from '../serializer/refusal.ts';
import { writeObject } from '../serializer/write-object.ts';
import { refusedAnswer } from './refused-answer.ts';

/** Status and data of an answer, before headers are known. */
export type Performed = Pick<ApiAnswer, 'status' | 'body'>;

function withLinks(data: unknown, call: Call): unknown {
  const page = data as { readonly count: number; readonly results: unknown };
  return { ...page, ...pageLinks(call.incoming, paging(call.incoming.query), page.count) };
}

/**
 * Does the work of an operation and puts its result into the envelope.
 * @param route the operation
 * @param call the validated call, or why it was refused
 * @returns status and body
 * @throws whatever is no refusal
 */
export function perform(route: Route, call: Call | Refusal): Performed {
  try {
    if (call instanceof Refusal) throw call;
    const { success } = route;
    const work = (): unknown => route.handle(call);
    const done = call.world.fault?.perform === undefined ? work() : call.world.fault.perform(work, call, route);
    if (success.data === undefined) return { status: success.status, body: undefined };
    const data = success.data.paged ? withLinks(done, call) : done;
    const body = writeObject(success.data.envelope, {
      status: success.bodyStatus ?? success.status,
      message: success.message ?? 'Success',
      errors: success.errors ?? {},
      data: data ?? null,
    });
    return { status: success.status, body };
  } catch (reason) {
    const body = refusedAnswer(reason);
    if (body === null) throw reason;
    return { status: body.status, body };
  }
}
