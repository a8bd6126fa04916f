import { nameWords } from '../../plan/name-words.ts';
import { isRecord } from '../../spec/is-record.ts';

const gone = /\b(delet|inactiv|disabl|clos|cancel|archiv|remov|merg|deactivat|terminat|expir|revok|void)/i;

/** True for an object that says of itself, or of a part, that it is deleted: by a status, a flag or a moment. */
export function isMarkedDeleted(object: Readonly<Record<string, unknown>>, depth = 0): boolean {
  return Object.entries(object).some(([name, value]) => {
    const words = nameWords(name);
    const isStatus = words.some((word) => word === 'status' || word === 'state');
    if (isStatus && typeof value === 'string') return gone.test(value);
    if (words.includes('active') || words.includes('enabled')) return value === false;
    if (words.some((word) => /^(deleted|removed|archived|cancelled|canceled|disabled)$/.test(word))) {
      return value === true || (typeof value === 'string' && value !== '');
    }
    if (depth > 2) return false;
    if (Array.isArray(value)) return value.some((item) => isRecord(item) && isMarkedDeleted(item, depth + 1));
    return isRecord(value) && isMarkedDeleted(value, depth + 1);
  });
}
