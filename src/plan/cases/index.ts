import type { CaseKind } from './case-source.ts';
import { everyOptional } from './every-optional.ts';
import { malformedToken } from './malformed-token.ts';
import { noToken } from './no-token.ts';
import { smallestValid } from './smallest-valid.ts';

/** The kinds of case, in the order in which they are sent. The first is the template. */
export const caseKinds: readonly CaseKind[] = [smallestValid, everyOptional, noToken, malformedToken];
