import type { Gap } from '../gap.ts';

/** As Django REST framework writes a duration: days, a blank, hours, minutes and seconds. */
const duration = /^-?(\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/;

/**
 * A duration sent as text where the document says number, as drf-yasg did before 1.21.1.
 *
 * @see https://www.django-rest-framework.org/api-guide/fields/#durationfield
 * @example `warranty: {"type": "number"}` and `"warranty": "365 00:00:00"`
 */
export const durationText: Gap = (error) => {
  const { type } = error.schema;
  const isNumber = type === 'number' || (Array.isArray(type) && type.includes('number'));
  if (error.keyword !== 'type' || !isNumber || typeof error.value !== 'string' || !duration.test(error.value))
    return null;
  return {
    reason: 'a duration is documented as a number and sent as text',
    update: { type: 'string' },
  };
};
