import type { LinkedValue, TimeValue, UniqueValue } from '../plan/planned-case.ts';
import { momentVariable } from './collection-scripts.ts';
import type { PlannedRequest } from './planned-request.ts';
import { variableName } from './variable-name.ts';

/** What a request knows about the values that it takes from others. */
export interface PlaceholderContext {
  readonly request: PlannedRequest;
  /** The planned requests by operation. */
  readonly operation: (id: string) => PlannedRequest['source'] | undefined;
}

/**
 * What stands in Postman for a placeholder of the plan: a variable that an earlier request sets, or one of Postman's
 * dynamic variables, so that a second run is not refused as a duplicate.
 *
 * @returns `undefined` where the value is no placeholder
 */
export function placeholderText(value: unknown, context: PlaceholderContext): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('$link' in value) return linkText((value as LinkedValue).$link, context);
  if ('$unique' in value) return uniqueText((value as UniqueValue).$unique);
  if ('$time' in value) return `{{${momentVariable((value as TimeValue).$time)}}}`;
  return undefined;
}

function linkText(link: LinkedValue['$link'], context: PlaceholderContext): string {
  const producer = context.operation(link.operation);
  if (producer === undefined) return '';
  const scope = context.request.takes(link.operation, link.role);
  return `{{${variableName(producer.operation, link.value, scope)}}}`;
}

/** Every form fits into its length; `unique_digits` holds 12 digits, a GUID 36 characters. */
function uniqueText({ kind, n, maxLength }: UniqueValue['$unique']): string {
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const digits = `{{unique_digits}}${n > 1 && most >= 12 + String(n).length ? n : ''}`;
  const forms: Readonly<Record<typeof kind, readonly (readonly [length: number, text: string])[]>> = {
    uuid: [[36, '{{$guid}}']],
    digits: [],
    email: [
      [55, 'retain-{{$guid}}@example.com'],
      [27, `r${digits}@example.com`],
      [20, `${digits}@a.co`],
    ],
    text: [
      [43, 'retain-{{$guid}}'],
      [36, '{{$guid}}'],
      [16, `r${digits}`],
    ],
  };
  return forms[kind].find(([length]) => length <= most)?.[1] ?? digits;
}
