import type { ValueGenerator } from '../keyword-values.ts';
import { aboveMaxItems } from './above-max-items.ts';
import { aboveMaxLength } from './above-max-length.ts';
import { aboveMaximum } from './above-maximum.ts';
import { belowMinItems } from './below-min-items.ts';
import { belowMinLength } from './below-min-length.ts';
import { belowMinimum } from './below-minimum.ts';
import { brokenFormat } from './broken-format.ts';
import { brokenPattern } from './broken-pattern.ts';
import { knownRefused } from './known-refused.ts';
import { notAMultiple } from './not-a-multiple.ts';
import { nullWhereForbidden } from './null-where-forbidden.ts';
import { repeatedItems } from './repeated-items.ts';
import { unknownMember } from './unknown-member.ts';
import { wrongType } from './wrong-type.ts';

/** Makers of values that break exactly one keyword. */
export const outsideGenerators: readonly ValueGenerator[] = [
  nullWhereForbidden,
  wrongType,
  unknownMember,
  brokenFormat,
  brokenPattern,
  belowMinLength,
  aboveMaxLength,
  belowMinimum,
  aboveMaximum,
  notAMultiple,
  belowMinItems,
  aboveMaxItems,
  repeatedItems,
  knownRefused,
];
