import { char } from '../../serializer/fields/char.ts';
import { date } from '../../serializer/fields/date.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { email } from '../../serializer/fields/email.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { phoneNumber } from './phone-number.ts';
import { profileFields } from './profile-fields.ts';

/** Body of M2: what is left out stays as it is. */
export const memberUpdateSerializer = serializer('MemberUpdate', {
  profileId: uuid(),
  firstName: char({ required: false, max: 100 }),
  lastName: char({ required: false, max: 100 }),
  emailAddress: email({ required: false, max: 254 }),
  phoneNumber: phoneNumber({ required: false }),
  ...profileFields,
  enrollmentStore: char({ required: false, description: 'Store of enrolment.' }),
  enrollmentDate: date({ required: false }),
  lastPaidStatusCenter: char({ required: false, description: 'Where the paid membership was bought.' }),
  lastPaidStatusDate: date({ required: false }),
  tierExpirationDatetime: datetime({ required: false, description: 'Used only together with tierReference.' }),
});
