import type { Gap } from '../gap.ts';
import { blankText } from './blank-text.ts';
import { dateTimeWithoutOffset } from './date-time-without-offset.ts';
import { durationText } from './duration-text.ts';
import { nestedNull } from './nested-null.ts';
import { writeOnlyCredential } from './write-only-credential.ts';

/** The known gaps of documents that drf-yasg writes; the first that recognises an error has it. */
export const gaps: readonly Gap[] = [nestedNull, writeOnlyCredential, blankText, durationText, dateTimeWithoutOffset];
