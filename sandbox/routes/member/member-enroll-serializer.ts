import { char } from '../../serializer/fields/char.ts';
import { email } from '../../serializer/fields/email.ts';
import { serializer } from '../../serializer/serializer.ts';
import { enrollmentTimestamp } from './enrollment-timestamp.ts';
import { phoneNumber } from './phone-number.ts';
import { profileFields } from './profile-fields.ts';

const { middleName, suffix, prefix, gender, birthDate, addressLine1, addressLine2, addressLine3 } = profileFields;
const { city, region, postalCode, country, maritalStatus } = profileFields;
const { redemptionChoice, redemptionThreshold, tierReference, customAttributes } = profileFields;

/** Body of M1. */
export const memberEnrollSerializer = serializer('MemberEnroll', {
  firstName: char({ max: 100 }),
  lastName: char({ max: 100 }),
  emailAddress: email({ max: 254 }),
  phoneNumber: phoneNumber({ max: 16 }),
  entityReference: char({ description: 'Store or entity of enrolment.' }),
  clubReference: char({ description: 'Name or id of the club.' }),
  middleName,
  suffix,
  prefix,
  gender,
  birthDate,
  addressLine1,
  addressLine2,
  addressLine3,
  city,
  region,
  postalCode,
  country,
  nationality: char({ required: false, blank: true }),
  maritalStatus,
  redemptionChoice,
  redemptionThreshold,
  enrollmentTimestamp: enrollmentTimestamp(),
  enrollReasonCode: char({ required: false, blank: true, max: 30 }),
  enrollReasonNote: char({ required: false, blank: true, max: 300 }),
  tierReference,
  customAttributes,
  sourceExternalReference: char({ required: false, blank: true, max: 100, description: 'Company web site.' }),
  channelExternalReference: char({ required: false, blank: true, max: 100, description: 'Sales channel.' }),
});
