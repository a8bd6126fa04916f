import type { Browser } from 'playwright';
import type { Finding } from '../../check/finding.ts';
import { findingId } from '../../check/finding-id.ts';
import { SuiteError } from '../../errors.ts';
import type { AspectResult } from '../aspect-result.ts';
import { type Guide, type GuidePicture, guide } from '../browser/guide.ts';
import type { RunBrowser } from '../browser/run-browser.ts';
import { StepFailed } from '../browser/step-failed.ts';
import { type WatchedContext, watchedContext } from '../browser/watched-context.ts';
import type { Run } from '../run.ts';

/** What is checked at pages of the target, and under which names it is reported. */
export interface PageCheck {
  readonly service: string;
  /** `PAGE /api/v1/member/swagger/`. */
  readonly operation: string;
  /** Where a person looks at it. */
  readonly address: string;
  /** Name of the case in the list of grants. */
  readonly title: string;
  /** The rule that a step proves, by its name. */
  readonly rule: (step: string) => string;
  /** Takes the steps. */
  readonly steps: (guide: Guide, visit: WatchedContext) => Promise<void>;
}

/** Until a step of a page is given up; a page is many requests. */
export const STEP_MS = 30_000;

interface Visited {
  readonly failure: StepFailed | SuiteError | null;
  /** The step that was taken last. */
  readonly step: string;
  readonly pictures: readonly GuidePicture[];
}

/**
 * Goes through pages of the target in a real browser, step by step with a picture of each. What fails is tried once more
 * from the beginning before it counts.
 * @param run the run
 * @param browser of the run
 * @param check what is checked
 * @returns failed with a finding, skipped where there is no browser, unable where the settings are refused
 */
export async function visitPages(run: Run, browser: RunBrowser, check: PageCheck): Promise<AspectResult> {
  const launched = await browser.launched();
  if (launched.browser === null) return withoutBrowser(run, check, launched.reason);
  const open = launched.browser;
  const visit = async (): Promise<Visited> => {
    const result = await visited(run, check, open);
    if (!browser.closed() || result.failure === null) return result;
    return { ...result, failure: new SuiteError('INTERRUPTED', 'The run was interrupted while this page was open.') };
  };
  const first = await visit();
  if (!(first.failure instanceof StepFailed) || first.failure.kind === 'unable') return settled(run, check, first);
  const second = await visit();
  if (second.failure === null) writeFinding(run, flaky(findingOf(check, first, first.failure)));
  return settled(run, check, second);
}

async function visited(run: Run, check: PageCheck, browser: Browser): Promise<Visited> {
  const visit = await watchedContext(browser, run.secrets, STEP_MS).catch(() => null);
  if (visit === null)
    return { failure: new StepFailed('unable', 'a page', 'the browser ended'), step: '', pictures: [] };
  const steps = guide(visit, run.secrets);
  try {
    await check.steps(steps, visit);
    return { failure: null, step: steps.current(), pictures: steps.pictures };
  } catch (cause) {
    if (!(cause instanceof StepFailed) && !(cause instanceof SuiteError)) throw cause;
    return { failure: cause, step: steps.current(), pictures: steps.pictures };
  } finally {
    await visit.context.close().catch(() => undefined);
  }
}

function settled(run: Run, check: PageCheck, visit: Visited): AspectResult {
  const attachments = visit.pictures.map(({ title, png }) => ({
    name: title,
    contentType: 'image/png',
    body: png,
    encoding: 'base64' as const,
  }));
  const { failure } = visit;
  if (failure === null) {
    note(run, check, 'passed', null);
    return { outcome: 'passed', messages: [], attachments };
  }
  if (failure instanceof SuiteError || failure.kind === 'unable') {
    const reason = run.secrets.mask(failure.message);
    note(run, check, 'skipped', reason);
    return { outcome: 'unable', messages: [reason], attachments };
  }
  const finding = writeFinding(run, findingOf(check, visit, failure));
  note(run, check, 'failed', finding.message);
  return { outcome: 'failed', messages: [finding.message], attachments };
}

/** Where a run is meant to be complete, a missing browser keeps it from being verified; else it is a counted skip. */
function withoutBrowser(run: Run, check: PageCheck, reason: string): AspectResult {
  if (!run.settings.browserRequired) {
    note(run, check, 'skipped', reason);
    return { outcome: 'skipped', messages: [reason], attachments: [] };
  }
  const failure = new StepFailed('environment', 'a browser', reason);
  const finding = findingOf(check, { failure, step: 'browser', pictures: [] }, failure);
  writeFinding(run, { ...finding, message: reason, received: 'none' });
  note(run, check, 'failed', reason);
  return { outcome: 'failed', messages: [reason], attachments: [] };
}

function findingOf(check: PageCheck, { step }: Visited, failure: StepFailed): Finding {
  const rule = check.rule(step);
  const kind = failure.kind === 'environment' ? 'environment' : 'fault';
  return {
    id: findingId({ rule, kind, pointer: step }, check.operation),
    rule,
    kind,
    blame: kind === 'environment' ? 'environment' : 'service',
    service: check.service,
    operation: check.operation,
    case: check.title,
    identity: 'authorization-code',
    pointer: step,
    documented: failure.documented,
    received: failure.received,
    message: `${check.title}: ${failure.message.replace(/\.$/, '')}.`,
    curl: `curl -sS -i '${check.address}'`,
    source: 'integration notes',
    fix:
      kind === 'environment'
        ? null
        : `Open ${check.address} and take the steps of the pictures; mend the first that does not work.`,
  };
}

function flaky(finding: Finding): Finding {
  const message = `${finding.message.replace(/\.$/, '')}; it was seen once and not when tried again (flaky).`;
  return { ...finding, kind: 'unexplained', message };
}

function writeFinding(run: Run, finding: Finding): Finding {
  const masked = JSON.parse(run.secrets.mask(JSON.stringify(finding))) as Finding;
  run.outcomes.append({ record: 'finding', finding: masked });
  return masked;
}

function note(run: Run, check: PageCheck, outcome: 'passed' | 'failed' | 'skipped', reason: string | null): void {
  run.outcomes.append({
    record: 'grant',
    grant: { grant: 'authorization_code', case: check.title, outcome, reason },
  });
}
