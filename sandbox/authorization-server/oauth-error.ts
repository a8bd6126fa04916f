/** A refusal in the words of RFC 6749, thrown by grants and by the authorize endpoint. */
export class OAuthError extends Error {
  readonly code: string;
  readonly description: string | null;
  readonly status: number;

  /**
   * @param code such as `invalid_grant`
   * @param description the toolkit's sentence, where it gives one
   * @param status 400, or 401 for a client that could not prove itself
   */
  constructor(code: string, description: string | null = null, status = 400) {
    super(description ?? code);
    this.code = code;
    this.description = description;
    this.status = status;
  }
}
