import type { ValueGenerator } from '../keyword-values.ts';
import { arraySizes } from './array-sizes.ts';
import { atMaxItems } from './at-max-items.ts';
import { atMaxLength } from './at-max-length.ts';
import { atMaximum } from './at-maximum.ts';
import { atMinItems } from './at-min-items.ts';
import { atMinLength } from './at-min-length.ts';
import { atMinimum } from './at-minimum.ts';
import { bothBooleans } from './both-booleans.ts';
import { decimalTexts } from './decimal-texts.ts';
import { everyMember } from './every-member.ts';
import { lettersBeyondAscii } from './letters-beyond-ascii.ts';
import { multiples } from './multiples.ts';
import { nullWhereAllowed } from './null-where-allowed.ts';
import { patternMatches } from './pattern-matches.ts';

/** Makers of valid values, one per keyword or type. */
export const insideGenerators: readonly ValueGenerator[] = [
  everyMember,
  bothBooleans,
  nullWhereAllowed,
  atMinLength,
  atMaxLength,
  patternMatches,
  atMinimum,
  atMaximum,
  multiples,
  decimalTexts,
  atMinItems,
  atMaxItems,
  arraySizes,
  lettersBeyondAscii,
];
