import type { UniqueValue } from '../plan/planned-case.ts';

/** What makes the data of one run differ from that of any other. */
export interface RunIdentity {
  /** Eight digits. */
  readonly id: string;
  /** A value that no other request of this or another run uses. @param placeholder what it must look like */
  unique(placeholder: UniqueValue['$unique']): string;
}

/**
 * The identity of a run.
 * @param id eight digits; the run's id stands in every value, so that people see where test data came from
 * @returns the identity
 */
export function runIdentity(id: string): RunIdentity {
  let sequence = 0;
  return {
    id,
    unique: ({ kind, maxLength }) => {
      sequence += 1;
      return uniqueText(kind, id, sequence, maxLength ?? Number.POSITIVE_INFINITY);
    },
  };
}

function uniqueText(kind: UniqueValue['$unique']['kind'], id: string, sequence: number, most: number): string {
  const number = String(sequence).padStart(6, '0');
  switch (kind) {
    case 'email':
      return fit([`retain-${id}-${number}@example.com`, `r${id}${number}@a.co`], most);
    case 'digits':
      return fit([`9${id}${number}`, `${id.slice(-6)}${number}`], most);
    case 'uuid':
      return `${id}-0000-4000-8000-${number.padStart(12, '0')}`;
    case 'text':
      return fit([`retain-${id}-${number}`, `r${id}${number}`, `${id.slice(-6)}${number}`], most);
  }
}

function fit(forms: readonly string[], most: number): string {
  return forms.find((form) => form.length <= most) ?? (forms.at(-1) ?? '').slice(-most);
}
