import { nameWords } from '../../plan/name-words.ts';

/** Deeper than any envelope: what stands below is of other objects. */
const DEEPEST = 3;

/** A field that tells who did something. */
export interface AuditUser {
  readonly pointer: string;
  readonly user: string;
}

/**
 * The fields of an answer that tell who made what it shows, as `issueAuditUser` or `createdBy`.
 * @param body JSON value of the answer
 * @returns those that are filled, with a text
 */
export function auditUsers(body: unknown): readonly AuditUser[] {
  return within(body, '', 0);
}

function within(value: unknown, pointer: string, depth: number): readonly AuditUser[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, item]): readonly AuditUser[] => {
    const place = `${pointer}/${name}`;
    if (typeof item !== 'string') return within(item, place, depth + 1);
    return item.trim() !== '' && tellsWho(name) ? [{ pointer: place, user: item }] : [];
  });
}

function tellsWho(name: string): boolean {
  const words = nameWords(name);
  const end = words.slice(-2).join(' ');
  return end === 'audit user' || end === 'created by' || end === 'issued by' || end === 'made by';
}
