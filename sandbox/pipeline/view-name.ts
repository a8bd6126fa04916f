import type { View } from '../routes/view.ts';

/**
 * A view's name, as the framework makes one of its class.
 * @param view any view
 * @returns for example `Product Items`
 */
export function viewName(view: View): string {
  const words = view.template
    .replace('/api/v1/', '')
    .split(/[/-]/)
    .filter((word) => !word.startsWith('{'));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
