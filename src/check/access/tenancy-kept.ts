import type { Exchange } from '../../http/exchange.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { answerText } from '../answer-text.ts';
import { sameName } from '../same-name.ts';
import { statusFits } from '../status-fits.ts';
import { accessFault } from './access-fault.ts';
import type { AccessCall, AccessRecord, AccessRule, AccessViolation, ForeignObject } from './access-record.ts';
import { changedByRefused } from './changed-by-refused.ts';

const rule = 'tenancy-kept';
const source = 'integration notes: one application per company (rule R25)';
const fix = 'Let the service look for objects among those of the company of the caller only.';

/**
 * An object of another company is not found: it cannot be read, changed, deleted or used, stands in no list, and nothing
 * tells that it exists.
 *
 * @see integration notes, companies (rule R25)
 * @example GET /api/v1/member/{profileId}: served a request where "profileId" is of another company (answered 200).
 */
export const tenancyKept: AccessRule = (record) => [
  ...record.calls.flatMap((call, index) => [...served(record, call, index), ...listed(record, call, index)]),
  ...changedByRefused(record, ({ planned }) => planned.scenario === 'foreign data', { rule, source, fix }),
];

/** A foreign object that was taken, or whose existence a 403 gives away. */
function served({ operation }: AccessRecord, call: AccessCall, index: number): readonly AccessViolation[] {
  const { planned, exchange } = call;
  const { status } = exchange.response;
  const { kind, statuses } = planned.expected;
  if (kind !== 'foreign' || statusFits(statuses, status)) return [];
  if (status >= 300 && status !== 403) return [];
  const why = planned.difference ?? 'an object is of another company';
  const message =
    status === 403
      ? `${operation.id}: answered 403 where ${why}, which tells that it exists.`
      : `${operation.id}: served a request where ${why} (answered ${status}).`;
  const received = answerText(exchange.response);
  return [
    accessFault(index, { rule, pointer: 'status', documented: statuses.join(' or '), received, message, source, fix }),
  ];
}

/** A success that shows a foreign object. */
function listed({ operation }: AccessRecord, call: AccessCall, index: number): readonly AccessViolation[] {
  const { status } = call.exchange.response;
  if (
    status >= 300 ||
    (call.planned.expected.kind === 'foreign' && !statusFits(call.planned.expected.statuses, status))
  )
    return [];
  const found = call.foreign.find((object) => shows(call.exchange, object));
  if (found === undefined) return [];
  const shown = `"${found.name}": ${JSON.stringify(found.value)}`;
  const message = `${operation.id}: shows an object of another company (${shown}) to ${call.planned.identity}.`;
  const documented = 'objects of the own company only';
  return [accessFault(index, { rule, pointer: `/*/${found.name}`, documented, received: shown, message, source, fix })];
}

/** A text stands for its object wherever it is found; a number only under its name. */
function shows({ response }: Exchange, { name, value }: ForeignObject): boolean {
  if (typeof value === 'string') return response.body.toLowerCase().includes(value.toLowerCase());
  const parsed = parsedBody(response);
  return 'value' in parsed && holds(parsed.value, name, value);
}

function holds(place: unknown, name: string, value: number): boolean {
  if (typeof place !== 'object' || place === null) return false;
  return Object.entries(place).some(
    ([key, item]) => (item === value && sameName(key, name)) || holds(item, name, value),
  );
}
