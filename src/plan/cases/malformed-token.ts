import type { CaseKind } from './case-source.ts';
import { withoutToken } from './no-token.ts';

/** The request with a token that no authorization server gave. */
export const malformedToken: CaseKind = (source) => withoutToken(source, 'malformed', 'the token is garbage');
