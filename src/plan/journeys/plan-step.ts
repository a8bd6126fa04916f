import type { OperationInput } from '../links/operation-inputs.ts';
import type { Producer } from '../links/producer.ts';
import { nameWords } from '../name-words.ts';
import type { PlannedCase } from '../planned-case.ts';
import { answered } from './answered.ts';
import { findLoyaltyOperation } from './find-loyalty-operation.ts';
import type { JourneyStep, JourneyValue, OtherTier, StepReference } from './journey.ts';
import { loyaltyOperationName } from './loyalty-operation-name.ts';
import type { PlannedReference, PlannedStep } from './planned-journey.ts';

/** What a step is planned from. */
interface StepSource {
  readonly producers: readonly Producer[];
  readonly cases: readonly PlannedCase[];
}

/** Why a step cannot be done on this target. */
interface Undoable {
  readonly reason: string;
}

interface Context extends StepSource {
  readonly producer: Producer;
  readonly earlier: ReadonlyMap<string, PlannedStep>;
}

/**
 * Plans one step of a journey on the operations of a target.
 * @param step the step
 * @param earlier the steps before it that can be done, by name
 * @param source the operations and their valid cases
 * @returns the step, or why it cannot be done
 */
export function planStep(
  step: JourneyStep,
  earlier: ReadonlyMap<string, PlannedStep>,
  source: StepSource,
): PlannedStep | Undoable {
  const producer = findLoyaltyOperation(source.producers, step.act);
  if (producer === undefined) return { reason: `no document offers ${loyaltyOperationName(step.act)}` };
  const { id } = producer.operation;
  const base = source.cases.find((one) => one.operation === id && one.scenario === 'smallest valid');
  if (base === undefined) return { reason: `no valid request is planned for ${id}` };
  const context = { ...source, producer, earlier };
  const needs = [...new Set([...(step.after ?? []), ...(step.members ?? []), ...stepsNamed(step.values)])];
  const followed = step.follows === undefined ? [] : [step.follows];
  const missing = [...needs, ...followed, ...stepsNamed(step.values, 'request')].find(
    (name) => name !== step.name && !earlier.has(name),
  );
  if (missing !== undefined) return { reason: `it needs "${missing}", which cannot be done` };
  const values = placedValues(step, context);
  if ('reason' in values) return values;
  const { name, act, members = [], refusal = null, identity = null } = step;
  return {
    name,
    act,
    members,
    operation: id,
    base: base.id,
    values,
    refusal,
    identity,
    needs: needs.filter((need) => need !== name),
  };
}

/** Values by location; those that are wished for only where the operation takes them. */
function placedValues(step: JourneyStep, context: Context): PlannedStep['values'] | Undoable {
  const placed: Record<'path' | 'query' | 'body', Record<string, unknown>> = { path: {}, query: {}, body: {} };
  for (const [name, value] of Object.entries({ ...implied(step), ...step.wishes })) {
    put(placed, name, translated(value, context), context.producer);
  }
  for (const [name, value] of Object.entries(step.values ?? {})) {
    const unknown = unknownName(value, context);
    if (unknown !== null) return { reason: unknown };
    if (!put(placed, name, translated(value, context), context.producer))
      return { reason: `${context.producer.operation.id} takes no ${name}` };
  }
  return placed;
}

/** The member whom a step concerns is named wherever the operation asks for a `profileId`. */
function implied({ act, members = [] }: JourneyStep): Readonly<Record<string, JourneyValue>> {
  const [member] = members;
  return act === 'enrol' || member === undefined ? {} : { profileId: answered(member, 'profileId') };
}

function put(
  placed: Record<'path' | 'query' | 'body', Record<string, unknown>>,
  name: string,
  value: unknown,
  producer: Producer,
): boolean {
  const input = inputOf(producer, name);
  if (input === undefined || input.location === 'header' || input.location === 'cookie') return false;
  placed[input.location][input.name] = value;
  return true;
}

/** A parameter or a field of the body itself; a list of scalars is known by its items. */
function inputOf(producer: Producer, name: string): OperationInput | undefined {
  return producer.inputs.find(
    (input) => sameName(input.name, name) && (input.location !== 'body' || /^\/[^/]+(\/\*)?$/.test(input.pointer)),
  );
}

/** Why a reference leads nowhere: the answer or request of that step has no such name. */
function unknownName(value: JourneyValue, context: Context): string | null {
  for (const reference of references(value)) {
    const { step, side, name } = reference.$from;
    if (expression(reference, context) === null) {
      const id = context.earlier.get(step)?.operation ?? step;
      return side === 'answer' ? `${id} answers no ${name}` : `${id} takes no ${name}`;
    }
  }
  return null;
}

function translated(value: JourneyValue, context: Context): unknown {
  if (isReference(value)) {
    const { step, times, plus } = value.$from;
    const found = expression(value, context);
    return found === null ? undefined : ({ $step: { step, value: found, times, plus } } satisfies PlannedReference);
  }
  if (Array.isArray(value)) return value.map((item) => translated(item, context));
  if (typeof value !== 'object' || value === null || isOtherTier(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translated(item, context)]));
}

/** Where the value stands, as a runtime expression; `null` where the documents know no such name. */
function expression({ $from: { step, side, name } }: StepReference, context: Context): string | null {
  const id = context.earlier.get(step)?.operation;
  const producer = context.producers.find(({ operation }) => operation.id === id);
  if (producer === undefined) return null;
  if (side === 'answer') {
    const given = producer.values.find((value) => sameName(value.name, name));
    return given === undefined ? null : `$response.body#${given.pointer}`;
  }
  const input = inputOf(producer, name);
  if (input === undefined) return null;
  return input.location === 'body' ? `$request.body#${input.pointer}` : `$request.${input.location}.${input.name}`;
}

/** Names of the steps that a value refers to: those whose answers it takes, or those whose requests. */
function stepsNamed(value: JourneyValue, side: 'answer' | 'request' = 'answer'): readonly string[] {
  const named = references(value).filter((reference) => reference.$from.side === side);
  const tiers = side === 'answer' ? otherTiers(value).flatMap(({ $otherTier }) => Object.values($otherTier)) : [];
  return [...named.map((reference) => reference.$from.step), ...tiers];
}

function references(value: JourneyValue): readonly StepReference[] {
  if (isReference(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

function otherTiers(value: JourneyValue): readonly OtherTier[] {
  if (isOtherTier(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(otherTiers) : [];
}

function isReference(value: unknown): value is StepReference {
  return typeof value === 'object' && value !== null && '$from' in value;
}

function isOtherTier(value: unknown): value is OtherTier {
  return typeof value === 'object' && value !== null && '$otherTier' in value;
}

function sameName(one: string, other: string): boolean {
  return nameWords(one).join() === nameWords(other).join();
}
