import { buildRequest } from '../exercise/build-request.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { isPlaceholder, type Placeholder } from '../exercise/placeholders.ts';
import { runtimeExpression } from '../exercise/runtime-expression.ts';
import { curlCommand } from '../http/curl-command.ts';
import type { HttpRequest } from '../http/exchange.ts';
import type { CaseValues, LinkedValue } from '../plan/planned-case.ts';
import type { Operation } from '../spec/operation.ts';

/** What a shell script for a case needs to know of the run. */
export interface ScriptFacts {
  readonly baseUrl: string;
  /** Id of the run, which stands in every unique value. */
  readonly run: string;
  readonly operation: (id: string) => Operation | undefined;
  /** The command that prints the token of an identity; `null` where the identity sends no secret. */
  readonly tokenCommand: (identity: string) => string | null;
}

interface Variable {
  readonly name: string;
  /** Stands for the value in the request until the shell knows it. */
  readonly mark: string;
  readonly line: string;
}

/**
 * Shell lines that send a case again: first those that make what it needs, last the request itself.
 * @param executed the case as it was sent
 * @param facts what is known of the run
 * @returns the lines; they run in a POSIX shell in the project's folder as they stand, and hold no secret
 */
export function curlScript(executed: ExecutedCase, facts: ScriptFacts): string {
  const answers = new Map<ExecutedCase, string>();
  const variables: Variable[] = [];
  const lines: string[] = [];
  for (const source of executed.sources) {
    const answer = `ANSWER${answers.size + 1}`;
    const before = variables.length;
    const command = curlLine(source, facts, answers, variables).replace('curl -sS -i ', 'curl -sS ');
    lines.push(...variables.slice(before).map((variable) => variable.line));
    lines.push(`${answer}=$(${command})`);
    answers.set(source, answer);
  }
  const before = variables.length;
  const last = curlLine(executed, facts, answers, variables);
  lines.push(...variables.slice(before).map((variable) => variable.line), last);
  const unique = lines.some((line) => line.includes('"$RUN"'));
  return [...(unique ? ['RUN=$(date +%s | tail -c 9)'] : []), ...lines].join('\n');
}

function curlLine(
  executed: ExecutedCase,
  facts: ScriptFacts,
  answers: ReadonlyMap<ExecutedCase, string>,
  variables: Variable[],
): string {
  const request = markedRequest(executed, facts, answers, variables);
  const known = Object.fromEntries(variables.map((variable) => [variable.name, variable.mark]));
  const tokenCommand = facts.tokenCommand(executed.planned.identity);
  return curlCommand(request, { tokenCommand, variables: { ...known, RUN: facts.run } });
}

/** The request with a mark wherever a value comes from another answer. */
function markedRequest(
  executed: ExecutedCase,
  facts: ScriptFacts,
  answers: ReadonlyMap<ExecutedCase, string>,
  variables: Variable[],
): HttpRequest {
  const { planned, exchange, sources } = executed;
  const operation = facts.operation(planned.operation);
  if (operation === undefined || sources.length === 0) return exchange.request;
  const numbers: string[] = [];
  const mark = (value: unknown, placeholder: Placeholder | undefined): unknown => {
    if (placeholder === undefined || !('$link' in placeholder)) return value;
    const variable = variableFor(placeholder, value, executed, answers, variables);
    if (variable === null) return value;
    if (typeof value === 'number') numbers.push(variable.mark);
    return variable.mark;
  };
  const values = markLinks(planned.values, executed.values, mark) as CaseValues;
  const request = buildRequest(
    operation,
    planned,
    values,
    facts.baseUrl,
    exchange.request.headers['authorization'] ?? null,
  );
  const body = numbers.reduce((text, number) => text?.replaceAll(`"${number}"`, number) ?? null, request.body);
  return { ...request, body };
}

/** Walks planned and filled values side by side. */
function markLinks(
  planned: unknown,
  filled: unknown,
  mark: (value: unknown, placeholder: Placeholder | undefined) => unknown,
): unknown {
  if (typeof planned !== 'object' || planned === null) return filled;
  if (isPlaceholder(planned)) return mark(filled, planned);
  if (Array.isArray(planned))
    return planned.map((item, index) => markLinks(item, (filled as readonly unknown[])[index], mark));
  return Object.fromEntries(
    Object.entries(planned).map(([key, item]) => [
      key,
      markLinks(item, (filled as Readonly<Record<string, unknown>>)[key], mark),
    ]),
  );
}

/** Cases with several roles (`from`, `to`) have one source each of the same operation: the value tells which it was. */
function variableFor(
  link: LinkedValue,
  value: unknown,
  executed: ExecutedCase,
  answers: ReadonlyMap<ExecutedCase, string>,
  variables: Variable[],
): Variable | null {
  const source = executed.sources.find(
    (candidate) =>
      candidate.planned.operation === link.$link.operation && runtimeExpression(link.$link.value, candidate) === value,
  );
  const answer = source === undefined ? undefined : answers.get(source);
  const pointer = /^\$response\.body#(.*)$/.exec(link.$link.value)?.[1];
  if (answer === undefined || pointer === undefined) return null;
  const access = pointer
    .split('/')
    .slice(1)
    .map((word) => `[${shellQuoted(word.replaceAll('~1', '/').replaceAll('~0', '~'))}]`)
    .join('');
  const read = `printf '%s' "$${answer}" | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))${access}'`;
  const known = variables.find((variable) => variable.line.includes(read));
  if (known !== undefined) return known;
  const name = `VALUE${variables.length + 1}`;
  const variable = { name, mark: `RETAIN${name}X`, line: `${name}=$(${read})` };
  variables.push(variable);
  return variable;
}

/** A name as JavaScript, within single quotes of a shell. */
function shellQuoted(name: string): string {
  return JSON.stringify(name).replaceAll("'", String.raw`\u0027`);
}
