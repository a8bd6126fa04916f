import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const MEDIA_TYPES = ['text/plain', 'application/xml'];

/**
 * The template under a media type that the document does not list. The body itself is right, so that a service which does
 * not look at the type takes it.
 *
 * @see RFC 9110, section 15.5.16
 */
export const otherMediaType: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null) return [];
  const listed = (source.operation.requestBody?.content ?? []).map(({ mediaType }) => mediaType.toLowerCase());
  return MEDIA_TYPES.filter((one) => !listed.some((other) => other.startsWith(one) || other.includes('*'))).map(
    (mediaType) =>
      protocolCase(source, {
        scenario: `body of ${mediaType}`,
        difference: `the body is ${mediaType}, which the document does not list`,
        keyword: 'media type',
        values: { ...values, body: { mediaType, value: body.value } },
        expected: { kind: 'unsupported-media-type', statuses: ['415'], acceptance: 'fault' },
      }),
  );
};
