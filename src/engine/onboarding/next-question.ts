import type { SettingsInput } from '../../settings/settings.ts';

/** What is asked for on a terminal, each once. */
export interface Question {
  readonly name: 'RETAIN_TARGET' | 'RETAIN_BASE_URL' | 'RETAIN_USERNAME' | 'RETAIN_PASSWORD';
  readonly text: string;
  /** True where the answer must not be seen. */
  readonly hidden: boolean;
}

const QUESTIONS: Readonly<Record<Question['name'], Omit<Question, 'name'>>> = {
  RETAIN_TARGET: {
    text: 'Target (xstak-sandbox, xstak-development, local, or a name of your own)',
    hidden: false,
  },
  RETAIN_BASE_URL: { text: 'Origin of the services, as in https://api.example.com', hidden: false },
  RETAIN_USERNAME: { text: 'User name (the e-mail of the account)', hidden: false },
  RETAIN_PASSWORD: { text: 'Password (not shown)', hidden: true },
};

/**
 * The next thing that onboarding must be told; what the target's name tells is not asked.
 * @param input what is given so far
 * @param defaults tells what is known of a target
 * @returns the question, `null` where everything is known
 */
export function nextQuestion(input: SettingsInput, defaults: (target: string) => SettingsInput): Question | null {
  const name = nextName(input, defaults);
  return name === null ? null : { name, ...QUESTIONS[name] };
}

function nextName(input: SettingsInput, defaults: (target: string) => SettingsInput): Question['name'] | null {
  if (input.RETAIN_TARGET === undefined && input.RETAIN_BASE_URL === undefined) return 'RETAIN_TARGET';
  const known = defaults(input.RETAIN_TARGET ?? 'local');
  if ((input.RETAIN_BASE_URL ?? known.RETAIN_BASE_URL) === undefined) return 'RETAIN_BASE_URL';
  const own = input.RETAIN_USERNAME !== undefined || input.RETAIN_PASSWORD !== undefined;
  // An own pair never mixes with half of a default one.
  if (!own && known.RETAIN_USERNAME !== undefined) return null;
  if (input.RETAIN_USERNAME === undefined) return 'RETAIN_USERNAME';
  return input.RETAIN_PASSWORD === undefined ? 'RETAIN_PASSWORD' : null;
}

/**
 * The names of everything that onboarding would ask for.
 * @param input what is given
 * @param defaults tells what is known of a target
 * @returns names of settings, in their order
 */
export function missingNames(
  input: SettingsInput,
  defaults: (target: string) => SettingsInput,
): readonly Question['name'][] {
  const names: Question['name'][] = [];
  const answers: Partial<Record<Question['name'], string>> = {};
  for (;;) {
    // A name of one's own needs the most: all that may be asked is named.
    const question = nextQuestion({ ...input, ...answers }, defaults);
    if (question === null) return names;
    names.push(question.name);
    answers[question.name] = 'a-name-of-ones-own';
  }
}
