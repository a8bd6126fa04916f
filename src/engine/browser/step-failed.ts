/** Who has to do something about a step that did not work. */
export type StepFailure = 'fault' | 'environment' | 'unable';

/** A step at the pages of the target that did not end as it must. It becomes a finding, or a reason where it is nobody's fault. */
export class StepFailed extends Error {
  readonly kind: StepFailure;
  /** What should have been seen, short. */
  readonly documented: string;
  /** What was seen, short. */
  readonly received: string;

  /**
   * @param kind who has to do something
   * @param documented what should have been seen
   * @param received what was seen
   */
  constructor(kind: StepFailure, documented: string, received: string) {
    super(`${documented} was expected, but ${received}`);
    this.name = 'StepFailed';
    this.kind = kind;
    this.documented = documented;
    this.received = received;
  }
}
