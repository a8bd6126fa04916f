import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { pythonStrip } from '../python-strip.ts';
import { Refusal, type Violation } from '../refusal.ts';

/** A demand of a text beyond its length: broken if it returns a text. */
export interface TextRule {
  readonly violation: Violation;
  complain(text: string): string | null;
}

/** What a text may be told. */
export interface CharOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  /** Whether an empty text is a value. */
  readonly blank?: boolean;
  /** Blanks around the text are kept if false. */
  readonly trim?: boolean;
  readonly pattern?: RegExp;
  readonly format?: string;
  readonly rules?: readonly TextRule[];
  /** What is said to a value that is no text at all. */
  readonly invalid?: string;
}

const MISMATCH = 'This value does not match the required pattern.';
const BLANK = new Refusal(['This field may not be blank.'], ['blank']);
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function lengthOf(text: string): number {
  return SURROGATE.test(text) ? Array.from(text).length : text.length;
}

function complaints(text: string, options: CharOptions): Refusal | null {
  const found: [Violation, string][] = [];
  const { min, max, pattern } = options;
  if (max !== undefined && text.length > max && lengthOf(text) > max) {
    found.push(['max_length', `Ensure this field has no more than ${max} characters.`]);
  }
  if (min !== undefined && lengthOf(text) < min) {
    found.push(['min_length', `Ensure this field has at least ${min} characters.`]);
  }
  if (text.includes('\0')) found.push(['characters', 'Null characters are not allowed.']);
  const lone = LONE_SURROGATE.exec(text)?.[0];
  if (lone !== undefined) {
    const code = lone.charCodeAt(0).toString(16).toUpperCase();
    found.push(['characters', `Surrogate characters are not allowed: U+${code}.`]);
  }
  if (pattern !== undefined && !pattern.test(text)) {
    found.push(['pattern', MISMATCH]);
  }
  for (const rule of options.rules ?? []) {
    const complaint = rule.complain(text);
    if (complaint !== null) found.push([rule.violation, complaint]);
  }
  if (found.length === 0) return null;
  return new Refusal(
    found.map(([, text]) => text),
    found.map(([violation]) => violation),
  );
}

/**
 * A text field (`CharField`): trimmed, not blank unless allowed; numbers become text, booleans do not.
 * @param options limits and the like
 * @returns the field
 */
export function char<const O extends CharOptions = NoOptions>(options?: O): FieldOf<string, O> {
  const told: CharOptions = options ?? {};
  const trim = told.trim !== false;
  const mismatch = told.pattern === undefined ? 'Not a valid string.' : MISMATCH;
  const invalid = new Refusal([told.invalid ?? mismatch], ['type']);
  const limits = {
    ...(told.max === undefined ? {} : { maxLength: told.max }),
    ...(told.blank === true
      ? told.min === undefined
        ? {}
        : { minLength: told.min }
      : { minLength: Math.max(1, told.min ?? 0) }),
  };
  return {
    options: told,
    blank: told.blank === true,
    read: (raw) => {
      if (typeof raw !== 'string' && typeof raw !== 'number') return invalid;
      const whole = typeof raw === 'string' ? raw : String(raw);
      const text = trim ? pythonStrip(whole) : whole;
      if (text === '') return told.blank === true ? '' : BLANK;
      return complaints(text, told) ?? text;
    },
    write: (value) => (typeof value === 'string' ? value : String(value)),
    describe: () => ({
      type: 'string',
      ...(told.format === undefined ? {} : { format: told.format }),
      ...(told.pattern === undefined ? {} : { pattern: told.pattern.source }),
      ...limits,
    }),
  };
}
