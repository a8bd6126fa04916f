import { expect } from '@playwright/test';

/** A value of a field that is refused, and why. */
export type FieldRefusal = readonly [value: unknown, text: unknown];

const REQUIRED = 'This field is required.';
const BLANK: FieldRefusal = [' ', 'This field may not be blank.'];
const NULL: FieldRefusal = [null, 'This field may not be null.'];
const NO_TEXT: FieldRefusal = [['x'], 'Not a valid string.'];
const NO_PATTERN = 'This value does not match the required pattern.';
const DATE = 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.';
const MOMENT =
  'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].';

const missing: FieldRefusal = [undefined, REQUIRED];
const longer = (max: number): FieldRefusal => [
  'x'.repeat(max + 1),
  `Ensure this field has no more than ${max} characters.`,
];
const none = (value: unknown): FieldRefusal => [value, `"${value}" is not a valid choice.`];
const noDay: FieldRefusal = ['1990-02-30', DATE];

/** Fields of both bodies. */
const both: Readonly<Record<string, readonly FieldRefusal[]>> = {
  middleName: [longer(100), NULL, NO_TEXT],
  suffix: [NULL, NO_TEXT],
  prefix: [none('Dr'), NULL],
  gender: [none('male'), NULL],
  birthDate: [noDay, ['1990-11-16T00:00:00', DATE], NULL],
  addressLine1: [longer(500), NULL],
  addressLine2: [longer(500), NULL],
  addressLine3: [longer(500), NULL],
  city: [longer(50), NULL],
  region: [longer(150), NULL],
  postalCode: [NULL, NO_TEXT],
  country: [BLANK, NULL],
  maritalStatus: [none('Engaged'), NULL],
  redemptionChoice: [none('Other'), NULL],
  redemptionThreshold: [
    ['ten', 'A valid number is required.'],
    [-1, 'Ensure this value is greater than or equal to 0.'],
    NULL,
  ],
  tierReference: [['PLT', expect.stringContaining('Tier does not exist')], NULL],
  customAttributes: [[[], 'Expected a dictionary of items but got type "list".'], NULL],
};

/** For each field of M1, values it must refuse. */
export const enrolmentRefusals: Readonly<Record<string, readonly FieldRefusal[]>> = {
  ...both,
  firstName: [missing, NULL, BLANK, longer(100), NO_TEXT],
  lastName: [missing, NULL, BLANK, longer(100), NO_TEXT],
  emailAddress: [missing, NULL, BLANK, ['user', 'Enter a valid email address.']],
  phoneNumber: [missing, NULL, BLANK, longer(16), ['92 333', NO_PATTERN], ['92-333', NO_PATTERN]],
  entityReference: [missing, NULL, BLANK, ['NOWHERE', 'Entity does not exist.']],
  clubReference: [missing, NULL, BLANK, ['NONE', 'Club does not exist.']],
  nationality: [NULL, NO_TEXT],
  enrollmentTimestamp: [noDay, ['2021-01-25 25:00:00', DATE], NULL],
  enrollReasonCode: [longer(30), NULL],
  enrollReasonNote: [longer(300), NULL],
  sourceExternalReference: [longer(100), NULL],
  channelExternalReference: [longer(100), NULL],
};

/** For each field of M2, values it must refuse. */
export const updateRefusals: Readonly<Record<string, readonly FieldRefusal[]>> = {
  ...both,
  profileId: [
    missing,
    NULL,
    ['x', 'Must be a valid UUID.'],
    ['00000000-0000-4000-8000-000000000000', 'Member does not exist.'],
  ],
  firstName: [NULL, BLANK, longer(100)],
  lastName: [NULL, BLANK, longer(100)],
  emailAddress: [NULL, BLANK, ['user', 'Enter a valid email address.']],
  phoneNumber: [NULL, BLANK, ['92 333', NO_PATTERN]],
  enrollmentStore: [NULL, BLANK, ['NOWHERE', 'Entity does not exist.']],
  enrollmentDate: [noDay, NULL],
  lastPaidStatusCenter: [NULL, BLANK],
  lastPaidStatusDate: [noDay, NULL],
  tierExpirationDatetime: [['2099-01-02', MOMENT], NULL],
};
