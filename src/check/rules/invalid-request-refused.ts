import { answerText } from '../answer-text.ts';
import { type BlamedPart, blamedPart } from '../blamed-part.ts';
import { documentedLimit } from '../documented-limit.ts';
import { errorPlaces } from '../error-places.ts';
import type { Violation } from '../finding.ts';
import { mutatedPlace } from '../mutated-place.ts';
import { notRefusedSo } from '../not-refused-so.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { statusFits } from '../status-fits.ts';
import { wronglyAccepted } from '../wrongly-accepted.ts';

const rule = 'invalid-request-refused';
const uniqueness = /already|exist|unique|duplicate|taken/i;

/**
 * A request with one violation is refused by a fitting status, and the error names the field that violates the document.
 *
 * A refusal that blames something else proves nothing. Only where the template with the same data was accepted is it
 * clear that the violation was meant: then an error without a name is to be noted, one with a wrong name is a fault.
 *
 * @see https://www.django-rest-framework.org/api-guide/exceptions/ (validation errors are keyed by field)
 * @example POST /api/v1/product/items: answered 201 instead of 400 where "itemPrice" is below its minimum.
 */
export const invalidRequestRefused: Rule = (input) => {
  const { planned, exchange } = input;
  const { status } = exchange.response;
  if (planned.expected.kind !== 'refused' || status >= 500) return [];
  if (status < 300) return [accepted(input)];
  if (status < 400) return [];
  const { documented, pointer } = documentedLimit(input);
  if (!statusFits(planned.expected.statuses, status)) return [notRefusedSo(input, rule, pointer)];
  const { mutation } = planned;
  if (mutation === null || (mutation.location === 'path' && status === 404)) return [];
  const blamed = blamedPart(mutation, exchange.response);
  // Without any of the frameworks' forms it is the matter of error-form.
  if (blamed === null || blamed === 'field') return [];
  return [wronglyBlamed(input, blamed, documented ?? 'an error that names the field', pointer)];
};

function accepted(input: RuleInput): Violation {
  const { documented, pointer } = documentedLimit(input);
  const refusal = { rule, documented: documented ?? `refused by ${input.planned.expected.statuses.join(' or ')}` };
  const fix = 'Let the service refuse what the document excludes, or correct the limit in the document.';
  return wronglyAccepted(input, { ...refusal, source: pointer, fix });
}

function wronglyBlamed(input: RuleInput, blamed: BlamedPart, documented: string, source: string): Violation {
  const { operation, planned, exchange, control } = input;
  const reason = planned.difference ?? planned.scenario;
  const received = answerText(exchange.response);
  const shared = { rule, pointer: mutatedPlace(planned.mutation), documented, received, source };
  const end = received.endsWith('…') ? '' : '.';
  if (control?.accepted !== true || (blamed === 'other' && isAboutUniqueness(input))) {
    const message = `${operation.id}: refused for another reason than that ${reason}, which proves nothing: ${received}${end}`;
    const fix = 'Give values that the target accepts as examples in the overlay, so that the template is accepted.';
    return { ...shared, kind: 'unexplained', blame: 'data', message, fix };
  }
  if (blamed === 'request') {
    const message = `${operation.id}: rightly refused where ${reason}, but the error does not name the field: ${received}${end}`;
    return { ...shared, kind: 'debt', blame: 'service', message, fix: 'Let the error name the field that is wrong.' };
  }
  const message = `${operation.id}: refused where ${reason}, but the error blames another field: ${received}${end}`;
  return { ...shared, kind: 'fault', blame: 'service', message, fix: 'Let the error name the field that is wrong.' };
}

/** The template was accepted with the same data, which may now be in use. */
function isAboutUniqueness({ exchange }: RuleInput): boolean {
  return errorPlaces(exchange.response).some(({ texts }) => texts.some((text) => uniqueness.test(text)));
}
