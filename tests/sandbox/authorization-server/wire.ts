import type { Answer } from './visitor.ts';

/**
 * What of an answer is compared to the letter.
 * @param answer any answer
 * @returns status, all headers, and the text with new tokens replaced
 */
export function wire(answer: Answer): Pick<Answer, 'status' | 'headers' | 'text'> {
  const { status, headers, text } = answer;
  return { status, headers, text };
}
