import { bodiesOf } from '../change/bodies-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The envelope of the tiers has no message.
 * Caught by `body-matches-schema`; shows on `member_tiers_list`.
 */
export const envelopeMessageMissing: Fault = {
  id: 'envelope-message-missing',
  sentence: 'The envelope of the tiers has no message.',
  rule: 'body-matches-schema',
  touches: ['member_tiers_list'],
  answer: bodiesOf(['member_tiers_list'], ({ message: _, ...rest }) => rest),
};
