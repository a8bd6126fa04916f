import type { Field } from '../../serializer/field.ts';
import { date } from '../../serializer/fields/date.ts';
import { datetime } from '../../serializer/fields/datetime.ts';

const day = date({ required: false });
const moment = datetime();

/**
 * When a member was enrolled: documented as a day, a day with a time is taken too, and its day is kept.
 * @returns the field
 */
export function enrollmentTimestamp(): Field<string, 'maybe'> {
  return {
    ...day,
    presence: 'maybe',
    read: (raw, reading) => {
      const time = moment.read(raw, reading);
      return typeof time === 'number' ? new Date(time).toISOString().slice(0, 10) : day.read(raw, reading);
    },
  };
}
