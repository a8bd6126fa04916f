import type { Application } from './applications.ts';
import type { UserVisit } from './endpoint.ts';
import type { OAuthContext } from './oauth-context.ts';

/**
 * The application in the path. Nobody sees those of other users.
 * @param context of the server
 * @param visit its id and who asks
 * @returns the application, or null
 */
export function ownedApplication(context: OAuthContext, { id, user }: UserVisit): Application | null {
  const application = context.applications.byId(/^\d+$/.test(id) ? Number(id) : 0);
  const own = application?.owner.id === user.id || context.faults.foreignApplicationsVisible;
  return application && own ? application : null;
}
