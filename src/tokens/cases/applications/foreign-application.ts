import { foreignPage } from '../../trial/foreign-page.ts';
import type { GrantCase } from '../../trial/grant-case.ts';

/** An application is shown to the person who registered it and to nobody else. */
export const foreignApplication: GrantCase = {
  grant: 'applications',
  name: 'application of another user',
  source: 'integration notes: applications',
  needs: ['account', 'otherAccount'],
  profile: 'gate',
  async send(context) {
    const exchange = await foreignPage(context);
    if (exchange === null) return 'The account of RETAIN_USERNAME has registered no application.';
    return [{ exchange, promise: { kind: 'foreign page' } }];
  },
};
