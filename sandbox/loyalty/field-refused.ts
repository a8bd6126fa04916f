/** One field is refused, such as an unknown id in the body or the query: 400, `errors[field]`. */
export class FieldRefused extends Error {
  override readonly name = 'FieldRefused';
  /** Name of the field as the caller wrote it, or `non_field_errors`. */
  readonly field: string;

  /**
   * @param field name of the field, or `non_field_errors`
   * @param text what is wrong with it
   */
  constructor(field: string, text: string) {
    super(text);
    this.field = field;
  }
}
