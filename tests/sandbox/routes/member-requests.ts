/** The smallest body of M1. */
export const smallestEnrolment = {
  firstName: 'John',
  lastName: 'Wayne',
  emailAddress: 'user@abc.com',
  phoneNumber: '923331234567',
  entityReference: 'BOUNTEE_CLUB',
  clubReference: 'BLOCK_A',
};

/** Fields that M1 and M2 take and a member shows under the same name. */
export const personal = {
  middleName: 'M',
  suffix: 'Jr',
  prefix: 'Mr',
  gender: 'Male',
  addressLine1: '1 Road',
  addressLine2: '2 Road',
  addressLine3: '3 Road',
  city: 'Dallas',
  region: 'Washington',
  postalCode: '98004',
  country: 'Canada',
  maritalStatus: 'Widowed',
  customAttributes: { hobby: ['golf'] },
};

/** Fields that M1 takes, M2 does not, and a member shows. */
export const registered = {
  nationality: 'Canadian',
  sourceExternalReference: 'shop.example.com',
  channelExternalReference: 'APP',
};

/** Fields that M1 and M2 take and a member shows elsewhere. */
export const preferences = {
  birthDate: '1985-01-02',
  redemptionChoice: 'Auto',
  redemptionThreshold: 25.5,
  tierReference: 'Silver',
};

/** A body of M1 with every field. */
export const largestEnrolment = {
  ...smallestEnrolment,
  ...personal,
  ...registered,
  ...preferences,
  enrollmentTimestamp: '2021-01-25',
  enrollReasonCode: '1234',
  enrollReasonNote: 'note',
};

/** A body of M2 with every field but the id. */
export const largestUpdate = {
  firstName: 'Amy',
  lastName: 'Rock',
  emailAddress: 'amy@example.com',
  phoneNumber: '15125559999',
  ...personal,
  ...preferences,
  enrollmentStore: 'STORE_DALLAS',
  enrollmentDate: '2020-02-03',
  lastPaidStatusCenter: 'Downtown',
  lastPaidStatusDate: '2020-02-04',
  tierExpirationDatetime: '2099-01-02 03:04:05',
};
