import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const FORM = 'application/x-www-form-urlencoded';

/** The template as a form where only JSON is documented; frameworks often take it, which is a note. */
export const formBody: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const { body } = values;
  const listed = source.operation.requestBody?.content ?? [];
  if (body === null || listed.some(({ mediaType }) => mediaType.toLowerCase().startsWith(FORM))) return [];
  return [
    protocolCase(source, {
      scenario: 'form body',
      difference: 'the body is a form, which the document does not list',
      keyword: 'form body',
      values: { ...values, body: { mediaType: FORM, value: body.value } },
      expected: { kind: 'unsupported-media-type', statuses: ['415', '400', '422'], acceptance: 'debt' },
    }),
  ];
};
