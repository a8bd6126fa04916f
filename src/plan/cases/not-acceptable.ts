import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const XML = 'application/xml';

/** An Accept header that the service cannot meet. @see RFC 9110, section 15.5.7 */
export const notAcceptable: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const given = source.operation.responses.flatMap((response) => response.content.map(({ mediaType }) => mediaType));
  if (given.some((mediaType) => /xml|\*/i.test(mediaType))) return [];
  return [
    protocolCase(source, {
      scenario: `Accept: ${XML}`,
      difference: `only ${XML} is accepted as an answer`,
      keyword: 'accept',
      values: { ...values, header: { ...values.header, accept: XML } },
      expected: { kind: 'not-acceptable', statuses: ['406'], acceptance: 'fault' },
    }),
  ];
};
