import { isRecord } from '../../spec/is-record.ts';
import { receivedText } from '../received-text.ts';
import { plainName } from '../same-name.ts';
import { sameValue } from '../same-value.ts';
import { holdsValue } from './holds-value.ts';
import { listAnswer } from './list-answer.ts';
import { listFault } from './list-fault.ts';
import type { ListRecord, MemoryViolation } from './memory-record.ts';
import type { ListRule } from './memory-rule.ts';
import { readList } from './read-list.ts';

const rule = 'filter-filters';
const moment = /^\d{4}-\d\d-\d\d/;

/**
 * A filter leaves the rows that fit it, and no others. A text may be a part of the field; where no field has the name of
 * the filter, a row fits if it holds the value anywhere, as long as some rows do.
 *
 * @see https://www.django-rest-framework.org/api-guide/filtering/
 * @example GET /api/v1/product/items: filtered by isActive=true, a row has isActive false (boolean).
 */
export const filterFilters: ListRule = (record) => {
  const list = readList(record);
  return record.filtered.flatMap(({ parameter, value, page }): readonly MemoryViolation[] => {
    const answer = listAnswer(page.exchange);
    if (answer === null) return [];
    if (answer.rows.length === 0) return list === null || list.isMoving ? [] : nothingLeft(record, parameter, value);
    const fits = answer.rows.map((row) => fitOf(row, parameter, value));
    if (fits.every((fit) => fit !== 'unknown')) {
      const wrong = answer.rows[fits.indexOf('no')];
      return wrong === undefined ? [] : [wrongRow(record, parameter, value, fieldOf(wrong, parameter))];
    }
    const holds = answer.rows.map((row) => holdsText(row, value));
    const isPartly = holds.includes(true) && holds.includes(false);
    return isPartly ? [wrongRow(record, parameter, value, undefined)] : [];
  });
};

function fitOf(row: unknown, parameter: string, value: unknown): 'yes' | 'no' | 'unknown' {
  const found = fieldOf(row, parameter);
  if (found === undefined) return 'unknown';
  const values = Array.isArray(found) ? found : [found];
  if (values.some((item) => typeof item === 'object' && item !== null)) {
    return holdsValue(values, value) ? 'yes' : 'unknown';
  }
  return values.some((item) => sameValue(item, value) === 'same' || isPart(item, value)) ? 'yes' : 'no';
}

/** The field that is called as the filter, in the row or in one object of it. */
function fieldOf(row: unknown, parameter: string): unknown {
  if (!isRecord(row)) return undefined;
  const own = Object.entries(row).find(([name]) => plainName(name) === plainName(parameter));
  if (own !== undefined) return own[1];
  const nested = Object.values(row)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isRecord);
  const found = nested
    .map((object) => Object.entries(object).find(([name]) => plainName(name) === plainName(parameter))?.[1])
    .filter((value) => value !== undefined);
  return found.length === 0 ? undefined : found.flat();
}

/** Searches take parts, in any case. */
function isPart(item: unknown, value: unknown): boolean {
  return typeof item === 'string' && typeof value === 'string' && item.toLowerCase().includes(value.toLowerCase());
}

function holdsText(row: unknown, value: unknown): boolean {
  if (isPart(row, value) || holdsValue(row, value)) return true;
  return typeof row === 'object' && row !== null && Object.values(row).some((nested) => holdsText(nested, value));
}

function wrongRow(record: ListRecord, parameter: string, value: unknown, found: unknown): MemoryViolation {
  const has = found === undefined ? 'a row does not hold it anywhere' : `a row has ${parameter} ${receivedText(found)}`;
  return listFault(record, {
    rule,
    pointer: `query ${parameter}`,
    documented: `only rows with ${receivedText(value)}`,
    received: found === undefined ? 'a row without it' : receivedText(found),
    message: `filtered by ${parameter}=${String(value)}, ${has}.`,
    fix: `Let the list keep to ${parameter}, or remove it from the document.`,
  });
}

/** The value was taken from the first row of the whole list, so that row at least must come. */
function nothingLeft(record: ListRecord, parameter: string, value: unknown): readonly MemoryViolation[] {
  if (typeof value === 'string' && moment.test(value)) return [];
  const fault = listFault(record, {
    rule,
    pointer: `query ${parameter}`,
    documented: `the rows with ${receivedText(value)}`,
    received: 'no row',
    message: `filtered by ${parameter}=${String(value)}, no row came, though the whole list has one with it.`,
    fix: `Let the list find rows by ${parameter}.`,
  });
  return [fault];
}
