import { bodyFieldMissing } from './body-field-missing.ts';
import type { Fault } from './fault.ts';

/** Every planted defect, in the order in which they are tried. */
export const faults: readonly Fault[] = [bodyFieldMissing];
