import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { date } from '../../serializer/fields/date.ts';
import { json } from '../../serializer/fields/json.ts';
import { number } from '../../serializer/fields/number.ts';

const OPTIONAL = { required: false } as const;

/** The optional fields that enrolment (M1) and update (M2) have in common. */
export const profileFields = {
  middleName: char({ ...OPTIONAL, blank: true, max: 100 }),
  suffix: char({ ...OPTIONAL, blank: true }),
  prefix: choice(['None', 'Mr', 'Mrs', 'Ms'], OPTIONAL),
  gender: choice(['None', 'Male', 'Female', 'Other'], OPTIONAL),
  birthDate: date(OPTIONAL),
  addressLine1: char({ ...OPTIONAL, blank: true, max: 500 }),
  addressLine2: char({ ...OPTIONAL, blank: true, max: 500 }),
  addressLine3: char({ ...OPTIONAL, blank: true, max: 500 }),
  city: char({ ...OPTIONAL, blank: true, max: 50 }),
  region: char({ ...OPTIONAL, blank: true, max: 150 }),
  postalCode: char({ ...OPTIONAL, blank: true }),
  country: char(OPTIONAL),
  maritalStatus: choice(['None', 'Single', 'Married', 'Divorced', 'Widowed', 'Separated'], OPTIONAL),
  redemptionChoice: choice(['Bank', 'Auto'], OPTIONAL),
  redemptionThreshold: number({ ...OPTIONAL, min: 0 }),
  tierReference: char({ ...OPTIONAL, blank: true, description: 'Name or reference of the tier.' }),
  customAttributes: json({ ...OPTIONAL, object: true }),
} as const;
