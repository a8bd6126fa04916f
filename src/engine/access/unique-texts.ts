import type { ExecutedCase } from '../../exercise/executed-case.ts';

/**
 * The texts that a request alone carried: where one of them is found later, the request had its effect.
 * @param executed the request as it was sent
 * @returns the texts
 */
export function uniqueTexts({ planned, values }: Pick<ExecutedCase, 'planned' | 'values'>): readonly string[] {
  return filled(planned.values, values);
}

/** Walks planned and filled values side by side. */
function filled(planned: unknown, sent: unknown): readonly string[] {
  if (typeof planned !== 'object' || planned === null) return [];
  if ('$unique' in planned) return typeof sent === 'string' && sent.length >= 8 ? [sent] : [];
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.entries(planned).flatMap(([key, item]) =>
    filled(item, (sent as Readonly<Record<string, unknown>>)[key]),
  );
}
