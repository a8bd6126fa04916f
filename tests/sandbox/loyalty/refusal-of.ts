import { Conflict } from '../../../sandbox/loyalty/conflict.ts';
import { FieldRefused } from '../../../sandbox/loyalty/field-refused.ts';
import { NotFound } from '../../../sandbox/loyalty/not-found.ts';
import { RuleBroken } from '../../../sandbox/loyalty/rule-broken.ts';

/**
 * How a call is refused.
 * @param call the call
 * @returns `rule`, `not-found`, `conflict`, the name of the field that is to blame, or `none`
 */
export function refusalOf(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (error) {
    if (error instanceof RuleBroken) return 'rule';
    if (error instanceof NotFound) return 'not-found';
    if (error instanceof Conflict) return 'conflict';
    if (error instanceof FieldRefused) return error.field;
    throw error;
  }
}
