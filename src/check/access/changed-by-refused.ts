import { receivedText } from '../received-text.ts';
import { accessFault } from './access-fault.ts';
import type { AccessCall, AccessRecord, AccessViolation } from './access-record.ts';

/** The calls among some that were refused and had their effect all the same, one violation each. */
export function changedByRefused(
  { operation, calls }: AccessRecord,
  among: (call: AccessCall) => boolean,
  { rule, source, fix }: { readonly rule: string; readonly source: string; readonly fix: string },
): readonly AccessViolation[] {
  return calls.flatMap((call, index) => {
    const { status } = call.exchange.response;
    if (!among(call) || status < 400 || status > 499) return [];
    const why = call.planned.difference ?? `the caller is ${call.planned.identity}`;
    const [first, ...further] = call.changed;
    if (first === undefined) return [];
    const { reader, pointer, before, after } = first;
    const change =
      before === undefined
        ? `${reader} shows ${receivedText(after)}`
        : `${pointer === '' ? 'the answer' : pointer} of ${reader} went from ${receivedText(before)} to ${receivedText(after)}`;
    const more = further.length === 0 ? '' : ` (and ${further.length} more)`;
    return [
      accessFault(index, {
        rule,
        pointer: `${reader} ${pointer}`.trim(),
        documented: before === undefined ? 'nothing is made' : `${receivedText(before)}, as before`,
        received: receivedText(after),
        message: `${operation.id}: was refused with ${status} where ${why}, yet ${change}${more}.`,
        source,
        fix,
      }),
    ];
  });
}
