import type { Locator, Page } from 'playwright';
import { SuiteError } from '../../errors.ts';
import { StepFailed } from '../browser/step-failed.ts';
import { until } from '../browser/until.ts';
import type { WatchedContext } from '../browser/watched-context.ts';
import type { TriedOperation } from './tried-operation.ts';

/**
 * Step 8 of the integration notes: closes the dialog, tries an operation on the Swagger page, and gets 200.
 * @param page the Swagger page, signed in
 * @param visit where it happens
 * @param tried the operation
 * @param timeoutMs until it is given up
 * @returns the page, scrolled to the answer
 * @throws StepFailed where it answers anything else, SuiteError `TOKEN_REFUSED` where the token had ended by then
 */
export async function tryOperation(
  page: Page,
  visit: WatchedContext,
  tried: TriedOperation,
  timeoutMs: number,
): Promise<Page> {
  const dialog = page.locator('.modal-ux');
  if ((await dialog.count()) > 0) await dialog.locator('.btn-done, .close-modal').first().click();
  const block = await opened(page, tried.path);
  await block.locator('.try-out__btn').click();
  for (const { name, in: place, value } of tried.values) await type(block, name, place, value);
  await block.locator('.execute').click();
  const cell = block.locator('.live-responses-table .response .response-col_status').first();
  const shown = await until(timeoutMs, async () => {
    const text = (await cell.count()) > 0 ? ((await cell.textContent()) ?? '').trim() : '';
    return text === '' ? null : text;
  });
  await block.evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
  if (shown?.startsWith('200')) return page;
  throw refused(tried, shown, visit);
}

function refused(tried: TriedOperation, shown: string | null, visit: WatchedContext): Error {
  const endsAt = visit.token()?.endsAt ?? null;
  if (shown?.startsWith('401') && endsAt !== null && endsAt < Date.now()) {
    return new SuiteError(
      'TOKEN_REFUSED',
      `The token of the Swagger page had ended before ${tried.operation.id} could be tried: it lives too short for a person.`,
    );
  }
  const received = shown === null ? 'nothing came' : `it answered ${shown.replaceAll(/\s+/g, ' ')}`;
  const busy = /^(429|502|503|504)\b/.test(shown ?? '');
  return new StepFailed(busy ? 'environment' : 'fault', `${tried.operation.id} to answer 200`, received);
}

/** The block of an operation, with its tag and itself opened. */
async function opened(page: Page, path: string): Promise<Locator> {
  const block = page
    .locator('.opblock.opblock-get', { has: page.locator(`[data-path=${JSON.stringify(path)}]`) })
    .first();
  if ((await block.count()) === 0) {
    for (const tag of await page.locator('.opblock-tag-section:not(.is-open) .opblock-tag').all()) await tag.click();
  }
  await block.locator('.opblock-summary').click();
  return block;
}

async function type(block: Locator, name: string, place: string, value: string): Promise<void> {
  const row = block.locator(`tr[data-param-name=${JSON.stringify(name)}][data-param-in=${JSON.stringify(place)}]`);
  const choice = row.locator('select');
  if ((await choice.count()) > 0) await choice.first().selectOption(value);
  else await row.locator('input, textarea').first().fill(value);
}
