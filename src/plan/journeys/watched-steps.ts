import type { JourneyStep } from './journey.ts';
import type { LoyaltyAct } from './loyalty-operations.ts';

/** What may change points: after each the points are looked at. */
const CHANGING: ReadonlySet<LoyaltyAct> = new Set<LoyaltyAct>([
  'enrol',
  'purchase',
  'calculate',
  'activity',
  'return',
  'issue',
  'use',
  'cancel',
  'reverse',
  'activate',
  'adjust',
  'transfer',
  'merge',
]);

/** Rows of the ledger that are read: more than any journey writes. */
const ROWS = 100;

/**
 * Adds what is looked at after each step: balance and ledger of every member it concerns, so that a rule sees what that
 * one step changed, and nothing else.
 * @param steps as a person wrote them
 * @returns the same with `balance after …` and `ledger after …`
 */
export function watchedSteps(steps: readonly JourneyStep[]): readonly JourneyStep[] {
  return steps.flatMap((step) => {
    const members = step.members ?? (step.act === 'enrol' ? [step.name] : []);
    const isWatched = CHANGING.has(step.act) && step.identity === undefined;
    const own = { ...step, members };
    if (!isWatched || (step.act === 'enrol' && step.refusal !== undefined)) return [own];
    return [own, ...members.flatMap((member) => looks(step, member, members.length > 1))];
  });
}

function looks({ name, act }: JourneyStep, member: string, several: boolean): readonly JourneyStep[] {
  const of = several ? ` of ${member}` : '';
  const look = { members: [member], follows: name, extra: true } as const;
  const balance: JourneyStep = { ...look, name: `balance${of} after ${name}`, act: 'balance' };
  const ledger: JourneyStep = { ...look, name: `ledger${of} after ${name}`, act: 'ledger', wishes: { limit: ROWS } };
  return act === 'enrol' ? [balance] : [balance, ledger];
}
