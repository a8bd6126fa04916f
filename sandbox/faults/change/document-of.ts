import type { Service } from '../../services.ts';
import type { Fault } from '../fault.ts';
import { changeAt } from './change-at.ts';
import type { Row } from './row.ts';

/**
 * A hook that changes one place of one service's document.
 * @param service whose document
 * @param path keys that lead to the place
 * @param change makes the new value; undefined takes the place away
 * @returns the hook `document`
 */
export function documentOf(
  service: Service,
  path: readonly string[],
  change: (old: unknown) => unknown,
): NonNullable<Fault['document']> {
  return (document, whose) => (whose === service ? (changeAt(document, path, change) as Row) : document);
}
