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
    unique: ({ kind, maxLength, length, suffix = '' }) => {
      sequence += 1;
      if (length !== undefined) return sizedText(kind, id, sequence, length);
      return uniqueText(kind, id, sequence, (maxLength ?? Number.POSITIVE_INFINITY) - suffix.length) + suffix;
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

/** At most 63 characters stand between two dots of a domain (RFC 1035, section 2.3.4). */
const LONGEST_LABEL = 63;

/** The placeholder's value of exactly this length; what makes it unique stands in it whole. */
function sizedText(kind: UniqueValue['$unique']['kind'], id: string, sequence: number, length: number): string {
  const number = String(sequence).padStart(6, '0');
  switch (kind) {
    case 'email':
      return sizedEmail(`r${id}${number}`, length);
    case 'digits':
      return length < 15 ? `${id}${number}`.slice(-length) : `9${id}${number.padStart(length - 1 - id.length, '0')}`;
    case 'uuid':
      return uniqueText(kind, id, sequence, length);
    case 'text':
      return length < 15
        ? `${id}${number}`.slice(-length)
        : `retain-${id}-${number}`.slice(-length).padStart(length, 'r');
  }
}

function sizedEmail(name: string, length: number): string {
  const end = '@a.co';
  if (length <= 64 + end.length) return name.padStart(length - end.length, 'r') + end;
  const local = name.padStart(64, 'r');
  let domain = 'a.co';
  for (let rest = length - 65 - domain.length; rest > 0; rest = length - 65 - domain.length) {
    domain = rest === 1 ? `r${domain}` : `${'r'.repeat(Math.min(LONGEST_LABEL - 1, rest - 1))}.${domain}`;
  }
  return `${local}@${domain}`;
}
