import type { JourneyRule } from './journey-record.ts';
import { wronglyDone } from './wrongly-done.ts';

/**
 * A reward is used once: what is used or cancelled can be neither used nor cancelled again.
 *
 * @see loyalty rule R15
 * @example POST /api/v1/redeem/member-reward: answered 200 to "use again", which must be refused, since the reward is used already.
 */
export const redeemedOnce: JourneyRule = (record) =>
  wronglyDone(record, {
    rule: 'redeemed-once',
    source: 'loyalty rule R15',
    fix: 'Let the service change the state of a reward only from the state that the change starts from, under a lock.',
  });
