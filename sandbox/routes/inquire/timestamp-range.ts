import { datetime } from '../../serializer/fields/datetime.ts';

/** The query parameters of a range of time; both ends belong to it, and an end that is left out is open. */
export const timestampRange = {
  startTimestampUTC: datetime({ required: false, description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  endTimestampUTC: datetime({ required: false, description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
};
