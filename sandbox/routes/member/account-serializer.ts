import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { json } from '../../serializer/fields/json.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';

/** A member's account in a club, as it is answered. */
export const accountSerializer = serializer('Account', {
  accountStatus: char(),
  clubReference: char(),
  clubTitle: char(),
  customAttributes: json({ object: true }),
  enrollmentEntity: char(),
  enrollmentStatus: boolean(),
  entityReference: char(),
  loyaltyNumber: char({ pattern: /^\d+$/ }),
  paidStatus: boolean(),
  profileId: uuid(),
  redemptionChoice: choice(['Bank', 'Auto']),
  redemptionThreshold: number({ min: 0 }),
  // These two come with an offset, and the second with a blank between day and time, as in the published sample.
  tierExpiryDate: datetime({ nullable: true }),
  tierExternalReference: char(),
  tierId: integer(),
  tierTitle: char(),
  updatedAt: datetime(),
});
