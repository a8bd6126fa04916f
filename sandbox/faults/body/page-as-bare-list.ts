import { dataOf } from '../change/data-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The page of clubs comes as a bare list, without count and links.
 * Caught by `body-matches-schema`; shows on `member_clubs_list`.
 */
export const pageAsBareList: Fault = {
  id: 'page-as-bare-list',
  sentence: 'The page of clubs comes as a bare list, without count and links.',
  rule: 'body-matches-schema',
  touches: ['member_clubs_list'],
  answer: dataOf(['member_clubs_list'], (data) => data['results']),
};
