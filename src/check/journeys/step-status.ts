import type { TakenStep } from './journey-record.ts';

/** What became of a step: done, refused by the service, or neither (an error of the service or its environment). */
export function stepStatus({ exchange }: TakenStep): 'accepted' | 'refused' | 'neither' {
  const { status } = exchange.response;
  if (status >= 200 && status < 300) return 'accepted';
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'neither';
}
