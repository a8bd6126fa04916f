import type { AppliedAction } from './apply-overlay.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

/**
 * The actions whose target selected nothing in any document that they are meant for: probably stale, or misspelt.
 * Where not every document was read, those that might have matched in a missing one are left out.
 *
 * @param applied what was applied to the documents that were read
 * @param unread services whose documents were not read
 */
export function unmatchedActions(
  overlay: Overlay,
  applied: readonly AppliedAction[],
  unread: readonly string[] = [],
): readonly OverlayAction[] {
  const matched = new Set(applied.filter(({ pointers }) => pointers.length > 0).map(({ action }) => action));
  const tried = new Set(applied.map(({ action }) => action));
  return overlay.actions.filter((action) => {
    const mayMatch = unread.some((service) => action.services === null || action.services.includes(service));
    return tried.has(action) && !matched.has(action) && !mayMatch;
  });
}
