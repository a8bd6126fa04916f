import type { Fault } from '../fault.ts';

/**
 * Applications of other users can be seen and changed.
 * Caught by `tenancy-kept`; shows on `/backend/o/applications/`.
 */
export const foreignApplicationsVisible: Fault = {
  id: 'foreign-applications-visible',
  sentence: 'Applications of other users can be seen and changed.',
  rule: 'tenancy-kept',
  touches: ['/backend/o/applications/'],
  oauth: { foreignApplicationsVisible: true },
};
