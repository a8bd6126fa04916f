/** Which demand of a field was broken: the codes of Django REST framework, shortened to what faults need. */
export type Violation =
  | 'required'
  | 'null'
  | 'blank'
  | 'type'
  | 'format'
  | 'pattern'
  | 'max_length'
  | 'min_length'
  | 'max_value'
  | 'min_value'
  | 'choice'
  | 'max_items'
  | 'min_items'
  | 'characters';

/** The texts of a refusal: of one field, of the fields of an object, or of the items of a list. */
export type ErrorDetail = readonly (string | ErrorDetail)[] | { readonly [field: string]: ErrorDetail };

/** A value that was not taken, in the shape in which the framework answers it. */
export class Refusal {
  readonly detail: ErrorDetail;
  /** What was broken here; empty if only something inside was. */
  readonly violations: readonly Violation[];

  constructor(detail: ErrorDetail, violations: readonly Violation[]) {
    this.detail = detail;
    this.violations = violations;
  }
}
