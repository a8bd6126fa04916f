import type { Violation } from '../finding.ts';
import type { GapContext, RecognisedGap } from '../gap.ts';
import { gaps } from '../gaps/index.ts';
import { generalPointer } from '../general-pointer.ts';
import { judgedBody, type UnreadableBody } from '../judged-body.ts';
import { overlaySnippet } from '../overlay-snippet.ts';
import { receivedText } from '../received-text.ts';
import type { Rule, RuleInput, SchemaError } from '../rule.ts';
import { schemaErrorMessage } from '../schema-error-message.ts';

const rule = 'body-matches-schema';

/**
 * A body fits the schema that the document gives for its status and media type, in every place.
 *
 * Known gaps of documents written by drf-yasg are debts of the document, each recognised narrowly (`gaps/`).
 *
 * @see https://spec.openapis.org/oas/v2.0.html#response-object
 * @example GET /api/v1/member/tiers: /data/results/0/tierId must be integer but is "3" (string).
 */
export const bodyMatchesSchema: Rule = (input) => {
  const judged = judgedBody(input);
  if (judged.outcome === 'unreadable') return [unreadable(input, judged)];
  if (judged.outcome === 'not validated') return [];
  const context = { seen: input.seen ?? (() => false) };
  return causes(judged.errors, context).map((cause) => violation(input, cause, judged.pointer));
};

interface Cause {
  readonly error: SchemaError;
  /** The known gap that explains it, `null` for a fault. */
  readonly gap: RecognisedGap | null;
  /** In how many further places it was met. */
  more: number;
}

/** The same error in many items of a list is one, shown at the first of them; a gap there never hides a fault. */
function causes(errors: readonly SchemaError[], context: GapContext): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const error of errors) {
    const gap = gaps.map((recognise) => recognise(error, context)).find((recognised) => recognised !== null) ?? null;
    const key = `${generalPointer(error.pointer)} ${error.keyword} ${error.documented} ${gap === null}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { error, gap, more: 0 });
    else known.more += 1;
  }
  return [...found.values()];
}

function violation({ operation }: RuleInput, { error, gap, more }: Cause, schema: string): Violation {
  const { pointer, documented, received, place } = error;
  const elsewhere = more === 0 ? '' : ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`;
  const sentence = schemaErrorMessage(error) + elsewhere;
  const source = place === '' ? schema : place;
  const shared = { rule, pointer, documented, received, source };
  if (gap !== null) {
    const message = `${operation.id}: ${sentence}: a known gap of the document, ${gap.reason}.`;
    const fix = place === '' ? null : overlaySnippet(operation.service, place, gap.update);
    return { ...shared, kind: 'debt', blame: 'document', message, fix };
  }
  const fix = `Let the service send what ${source} of the document says, or correct the document there.`;
  return { ...shared, kind: 'fault', blame: 'service', message: `${operation.id}: ${sentence}.`, fix };
}

function unreadable({ operation, exchange }: RuleInput, { reason, pointer: source }: UnreadableBody): Violation {
  const { body, status } = exchange.response;
  const message = `${operation.id}: the body of status ${status} must be JSON but ${reason}.`;
  const received = body === '' ? 'nothing' : receivedText(body);
  const shared = { rule, pointer: '', documented: 'JSON', received, source, message };
  return { ...shared, kind: 'fault', blame: 'service', fix: 'Let the service send the documented JSON.' };
}
