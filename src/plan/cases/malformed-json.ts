import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

const BROKEN: readonly (readonly [scenario: string, text: string, difference: string])[] = [
  ['cut off JSON', '{"retain": "contract"', 'the body is JSON that was cut off'],
  ['no JSON', 'retain contract test', 'the body is no JSON'],
  ['NaN in JSON', '{"retain": NaN}', 'the body holds NaN, which JSON does not know'],
];

/** A body that cannot be parsed. @see RFC 8259, section 2 */
export const malformedJson: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null || !/[/+]json\b/i.test(body.mediaType)) return [];
  return BROKEN.map(([scenario, text, difference]) =>
    protocolCase(source, {
      scenario,
      difference,
      keyword: 'syntax',
      values: { ...values, body: { mediaType: body.mediaType, text } },
      expected: { kind: 'refused', statuses: ['400', '422'], acceptance: 'fault' },
    }),
  );
};
