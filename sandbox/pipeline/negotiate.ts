import { Problem } from './problem.ts';

/** What can be written, by the name that `?format=` takes. */
export interface Renderer {
  readonly format: string;
  readonly mediaType: string;
}

/** The chosen renderer, and the number of blanks to indent with that the `Accept` header may ask for. */
export interface Rendering<R extends Renderer> {
  readonly renderer: R;
  readonly indent: number;
}

interface Accepted {
  readonly main: string;
  readonly sub: string;
  readonly indent: number;
  /** 0 for any type, 1 for any subtype, 2 for one type, 3 for one with parameters. */
  readonly precedence: number;
}

function readAccepted(token: string): Accepted {
  const [type = '', ...parameters] = token.split(';');
  const [main = '', sub = ''] = type.trim().split('/');
  const indent = Number(/(?:^|;)\s*indent=(\d+)/.exec(parameters.join(';'))?.[1] ?? 0);
  const precedence = main === '*' ? 0 : sub === '*' ? 1 : parameters.length === 0 ? 2 : 3;
  return { main, sub, indent: Math.min(8, indent), precedence };
}

function matches(renderer: Renderer, accepted: Accepted): boolean {
  const [main, sub] = renderer.mediaType.split('/');
  return (accepted.sub === '*' || accepted.sub === sub) && (accepted.main === '*' || accepted.main === main);
}

function choose<R extends Renderer>(renderers: readonly R[], accept: string): Rendering<R> | null {
  const accepted = accept.split(',').map((token) => readAccepted(token.trim()));
  for (const precedence of [3, 2, 1, 0]) {
    const equals = accepted.filter((one) => one.precedence === precedence);
    for (const renderer of renderers) {
      const match = equals.find((one) => matches(renderer, one));
      if (match !== undefined) return { renderer, indent: match.indent };
    }
  }
  return null;
}

/**
 * Chooses how to write the answer: `?format=` first, then the `Accept` header, the more special types first.
 * @param renderers what can be written, the preferred one first
 * @param accept the header
 * @param format the query parameter
 * @returns the choice
 * @throws Problem 404 for an unknown format, 406 if nothing fits
 */
export function negotiate<R extends Renderer>(
  renderers: readonly R[],
  accept: string | undefined,
  format: string | null,
): Rendering<R> {
  const fitting = format === null || format === '' ? renderers : renderers.filter((one) => one.format === format);
  const [first] = fitting;
  if (first === undefined) throw new Problem(404, 'Not found.');
  if (accept === undefined || accept === '*/*') return { renderer: first, indent: 0 };
  const chosen = choose(fitting, accept);
  if (chosen === null) throw new Problem(406, 'Could not satisfy the request Accept header.');
  return chosen;
}
