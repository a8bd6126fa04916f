import type { Settings } from '../../settings/settings.ts';
import type { Producer } from '../links/producer.ts';
import type { PlannedCase } from '../planned-case.ts';
import { findLoyaltyOperation } from './find-loyalty-operation.ts';
import { journeys as everyJourney } from './index.ts';
import type { Journey, JourneyStep } from './journey.ts';
import { loyaltyOperations } from './loyalty-operations.ts';
import { planStep } from './plan-step.ts';
import type { PlannedJourney, PlannedStep, SkippedStep } from './planned-journey.ts';
import { watchedSteps } from './watched-steps.ts';

/** What journeys are planned from. */
export interface JourneySource {
  readonly producers: readonly Producer[];
  /** All planned cases: those that are valid give the values. */
  readonly cases: readonly PlannedCase[];
  readonly settings: Pick<Settings, 'writes' | 'profile'>;
  /** Services whose operations are exercised. */
  readonly selected: readonly string[];
  /** Default: all. */
  readonly journeys?: readonly Journey[];
}

/**
 * Plans the journeys on the operations of a target. What it does not offer is skipped with its reason. Where a run is
 * narrowed to some services, those journeys are gone that lead through one of them.
 * @param source the operations and their valid cases
 * @returns the journeys, in order; none in the profile `smoke`
 */
export function planJourneys(source: JourneySource): readonly PlannedJourney[] {
  if (source.settings.profile === 'smoke') return [];
  const isWhole = source.producers.every(({ operation }) => source.selected.includes(operation.service));
  return (source.journeys ?? everyJourney)
    .map((journey) => planJourney(journey, source))
    .filter((planned) => isWhole || planned.services.some((service) => source.selected.includes(service)));
}

function planJourney(journey: Journey, source: JourneySource): PlannedJourney {
  const services = [...new Set(journey.steps.map((step) => serviceOf(step, source)))];
  const never = (reason: string): PlannedJourney => ({
    name: journey.name,
    services,
    steps: [],
    skipped: [{ name: 'all', service: services[0] ?? '', reason }],
  });
  if (source.settings.writes === 'none') return never('RETAIN_WRITES is none: journeys make members and purchases');
  const steps = new Map<string, PlannedStep>();
  const skipped: SkippedStep[] = [];
  for (const step of watchedSteps(journey.steps)) {
    const planned = planStep(step, steps, source);
    if ('reason' in planned) {
      if (step.extra !== true) return never(`${step.name}: ${planned.reason}`);
      skipped.push({ name: step.name, service: serviceOf(step, source), reason: planned.reason });
    } else {
      steps.set(step.name, planned);
    }
  }
  return { name: journey.name, services, steps: [...steps.values()], skipped };
}

/** The service that offers it, or should. */
function serviceOf({ act }: JourneyStep, { producers }: JourneySource): string {
  return findLoyaltyOperation(producers, act)?.operation.service ?? loyaltyOperations[act].service;
}
