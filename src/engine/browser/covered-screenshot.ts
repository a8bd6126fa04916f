import type { Page } from 'playwright';
import { type Secrets, shortestSecret } from '../../http/redact-secrets.ts';

/** Where secrets stand by their place, whatever they are: passwords, client secrets, the curl line of Swagger UI. */
const PLACES = [
  'input[type=password]',
  '[data-name=clientSecret]',
  '[name=client_secret]',
  '[name=initial-client_secret]',
  '.curl',
];

/** Set on elements in which a known secret stands. */
const MARK = 'data-retain-covered';

/**
 * A picture of what a page shows, in which secrets are covered: by their place, and wherever a known one stands.
 * @param page the page
 * @param secrets of the run
 * @returns a PNG
 */
export async function coveredScreenshot(page: Page, secrets: Secrets): Promise<Buffer> {
  const values = secrets.known().flatMap(({ value }) => (value.length < shortestSecret ? [] : [value]));
  await page.locator('*').evaluateAll(markSecrets, { values, mark: MARK });
  return page.screenshot({
    mask: [...PLACES, `[${MARK}]`].map((place) => page.locator(place)),
    maskColor: '#5b6470',
    animations: 'disabled',
  });
}

/** What is used of an element of a page. */
interface PageElement {
  readonly value?: unknown;
  readonly textContent: string | null;
  readonly children: Iterable<PageElement>;
  toggleAttribute(name: string, force: boolean): void;
}

/**
 * Runs in the page: marks the innermost elements that hold a secret, in their text or as their value. Functions within
 * it have no names, since the loader would call a helper for them that pages do not have.
 */
function markSecrets(
  elements: readonly PageElement[],
  { values, mark }: { readonly values: readonly string[]; readonly mark: string },
): void {
  for (const element of elements) {
    const own = typeof element.value === 'string' ? element.value : (element.textContent ?? '');
    const held = values.filter((value) => own.includes(value));
    const inner = [...element.children].some((child) => held.some((value) => child.textContent?.includes(value)));
    element.toggleAttribute(mark, held.length > 0 && !inner);
  }
}
