import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const BODIES: readonly (readonly [mediaType: string, text: string])[] = [
  ['text/plain', 'retain contract test'],
  ['application/xml', '<retain/>'],
];

/** A body of a media type that the document does not list. @see RFC 9110, section 15.5.16 */
export const otherMediaType: CaseKind = (source) => {
  const values = validValues(source, 'none');
  if (values.body === null) return [];
  const listed = (source.operation.requestBody?.content ?? []).map(({ mediaType }) => mediaType.toLowerCase());
  return BODIES.filter(([mediaType]) => !listed.some((one) => one.startsWith(mediaType) || one.includes('*'))).map(
    ([mediaType, text]) =>
      protocolCase(source, {
        scenario: `body of ${mediaType}`,
        difference: `the body is ${mediaType}, which the document does not list`,
        keyword: 'media type',
        values: { ...values, body: { mediaType, text } },
        expected: { kind: 'unsupported-media-type', statuses: ['415'], acceptance: 'fault' },
      }),
  );
};
