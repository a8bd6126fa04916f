import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

/** The template without a Content-Type; a service may guess, which is a note. @see RFC 9110, section 8.3 */
export const missingContentType: CaseKind = (source) => {
  const values = validValues(source, 'none');
  if (values.body === null) return [];
  return [
    protocolCase(source, {
      scenario: 'no content type',
      difference: 'the body comes without a Content-Type',
      keyword: 'content type',
      values: { ...values, body: { ...values.body, mediaType: '' } },
      expected: { kind: 'unsupported-media-type', statuses: ['415', '400', '422'], acceptance: 'debt' },
    }),
  ];
};
