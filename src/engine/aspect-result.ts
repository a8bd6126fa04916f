/** What a test is told about the operation and aspect it asked for: data, turned into pass, fail or skip by the test. */
export interface AspectResult {
  /** `failed`: a fault was found; `unable`: it could not be tested. */
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'unable';
  /** Findings or reasons, a sentence each; empty where it passed. */
  readonly messages: readonly string[];
  /** Request and answer of what failed, masked. */
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly body: string;
    /** How `body` is written. Default: as text. */
    readonly encoding?: 'base64';
  }[];
}
