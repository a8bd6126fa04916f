import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { date } from '../../serializer/fields/date.ts';
import { email } from '../../serializer/fields/email.ts';
import { json } from '../../serializer/fields/json.ts';
import { many } from '../../serializer/fields/many.ts';
import { serializer } from '../../serializer/serializer.ts';
import { accountSerializer } from './account-serializer.ts';

/** A text that may be empty. */
const text = char({ blank: true });

/** A member as it is answered. */
export const memberSerializer = serializer('Member', {
  accounts: many(accountSerializer),
  addressLine1: text,
  addressLine2: text,
  addressLine3: text,
  // In lower case, other than in requests.
  birthdate: date({ nullable: true }),
  channelExternalReference: text,
  city: text,
  country: text,
  customAttributes: json({ object: true }),
  emailAddress: email(),
  firstName: char(),
  gender: choice(['None', 'Male', 'Female', 'Other']),
  lastName: char(),
  maritalStatus: choice(['None', 'Single', 'Married', 'Divorced', 'Widowed', 'Separated']),
  middleName: text,
  nationality: text,
  phoneNumber: char(),
  postalCode: text,
  prefix: choice(['None', 'Mr', 'Mrs', 'Ms']),
  region: text,
  sourceExternalReference: text,
  suffix: text,
  status: choice(['Active', 'Inactive', 'Merged', 'Deleted']),
});
