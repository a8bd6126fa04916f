import { isRecord } from '../../spec/is-record.ts';
import { listAnswer } from '../memory/list-answer.ts';
import type { TakenStep } from './journey-record.ts';

/** Rows of a list, and whether they are all of them. */
export interface AnsweredRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly isWhole: boolean;
}

/** Pages of this size or larger may have a next one. */
const fullPage = 20;

/** The rows that a step was answered; `null` where it was answered no list. */
export function answeredRows(step: Pick<TakenStep, 'exchange'>): AnsweredRows | null {
  const list = listAnswer(step.exchange);
  if (list?.isList !== true) return null;
  const rows = list.rows.filter(isRecord);
  const isWhole = list.count === null ? list.next === null || rows.length < fullPage : list.count <= rows.length;
  return { rows, isWhole };
}
