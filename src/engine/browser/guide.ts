import type { Page } from 'playwright';
import { SuiteError } from '../../errors.ts';
import type { Secrets } from '../../http/redact-secrets.ts';
import { coveredScreenshot } from './covered-screenshot.ts';
import { StepFailed } from './step-failed.ts';
import type { WatchedContext } from './watched-context.ts';

/** A picture of the illustrated guide. */
export interface GuidePicture {
  /** With its number, so that any list keeps the order. */
  readonly title: string;
  /** PNG in base64. */
  readonly png: string;
}

/** The steps of a person at the pages, with a picture of each. */
export interface Guide {
  readonly pictures: readonly GuidePicture[];
  /** Name of the step that was begun last. */
  current(): string;
  /**
   * One step. @param name stable, for findings @param title for people @param act gives the page that the picture shows
   * @throws StepFailed where it did not end as it must, SuiteError where it could not be tested
   */
  step(name: string, title: string, act: () => Promise<Page>): Promise<void>;
}

/**
 * Begins an illustrated guide.
 * @param visit where the steps are taken
 * @param secrets covered in the pictures
 * @returns the guide
 */
export function guide(visit: WatchedContext, secrets: Secrets): Guide {
  const pictures: GuidePicture[] = [];
  let current = '';
  let number = 0;
  const show = async (title: string, page: Page): Promise<void> => {
    await visit.settled();
    const png = (await coveredScreenshot(page, secrets)).toString('base64');
    pictures.push({ title: `${number} ${title}`, png });
  };
  return {
    pictures,
    current: () => current,
    async step(name, title, act) {
      current = name;
      number += 1;
      try {
        await show(title, await act());
      } catch (cause) {
        const page = visit.context.pages().at(-1);
        if (page !== undefined) await show(`${title} (did not work)`, page).catch(() => undefined);
        throw cause instanceof SuiteError ? cause : stepFailure(cause, title, visit);
      }
    },
  };
}

/** Answers that speak of the environment and not of the page. */
const BUSY = [429, 502, 503, 504];

function stepFailure(cause: unknown, title: string, visit: WatchedContext): StepFailed {
  const [first = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const status = visit.page()?.status ?? 0;
  const blocked = visit.blocked();
  if (/net::ERR_(?!NAME_NOT_RESOLVED|ABORTED|TOO_MANY)/.test(first) || BUSY.includes(status)) {
    const why = BUSY.includes(status) ? `the page answered ${status}` : (/net::\w+/.exec(first)?.[0] ?? first);
    return new StepFailed('environment', title, why);
  }
  if (/has been closed|crashed/.test(first)) return new StepFailed('unable', title, 'the browser ended');
  if (blocked.length > 0) {
    const others = `the pages need ${blocked.join(', ')}, which is not reached: name it in RETAIN_ALLOW_HOSTS`;
    return new StepFailed('unable', title, others);
  }
  if (cause instanceof StepFailed) return cause;
  if (status >= 500) return new StepFailed('fault', title, `the page answered ${status}`);
  return new StepFailed('fault', title, `it did not happen in time (${first.replace(/^\w+\.\w+: /, '')})`);
}
