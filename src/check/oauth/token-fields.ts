import type { Exchange } from '../../http/exchange.ts';
import { isRecord } from '../../spec/is-record.ts';
import { parsedBody } from '../../spec/parsed-body.ts';

/** The JSON object of an answer; `null` where it holds none. */
export function tokenFields({ response }: Pick<Exchange, 'response'>): Readonly<Record<string, unknown>> | null {
  const parsed = parsedBody(response);
  return 'value' in parsed && isRecord(parsed.value) ? parsed.value : null;
}
