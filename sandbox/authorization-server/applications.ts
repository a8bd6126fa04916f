import type { ClientSecret } from './client-secret.ts';
import type { User } from './seeded-users.ts';

/** What the application form sets. */
export interface ApplicationDetails {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: ClientSecret;
  readonly hashClientSecret: boolean;
  /** `confidential` or `public`. */
  readonly clientType: string;
  /** `authorization-code`, `implicit`, `password`, `client-credentials` or `openid-hybrid`. */
  readonly grant: string;
  /** Separated by blanks or line ends, as typed. */
  readonly redirectUris: string;
  readonly postLogoutRedirectUris: string;
  readonly allowedOrigins: string;
  readonly algorithm: string;
}

/** A registered client. */
export interface Application {
  readonly id: number;
  readonly owner: User;
  /** Whether it also accepts the Swagger pages at the address by which the sandbox was called. */
  readonly followsOrigin: boolean;
  details: ApplicationDetails;
}

/** The registered clients. */
export interface Applications {
  add(owner: User, details: ApplicationDetails, followsOrigin?: boolean): Application;
  update(application: Application, details: ApplicationDetails): void;
  remove(application: Application): void;
  byId(id: number): Application | undefined;
  byClientId(clientId: string): Application | undefined;
  ownedBy(user: User): readonly Application[];
}

/**
 * An empty list of clients.
 * @returns the list
 */
export function applications(): Applications {
  const byId = new Map<number, Application>();
  const byClientId = new Map<string, Application>();
  let lastId = 0;
  return {
    add(owner, details, followsOrigin = false) {
      lastId += 1;
      const application: Application = { id: lastId, owner, followsOrigin, details };
      byId.set(application.id, application);
      byClientId.set(details.clientId, application);
      return application;
    },
    update(application, details) {
      byClientId.delete(application.details.clientId);
      application.details = details;
      byClientId.set(details.clientId, application);
    },
    remove(application) {
      byId.delete(application.id);
      byClientId.delete(application.details.clientId);
    },
    byId: (id) => byId.get(id),
    byClientId: (clientId) => byClientId.get(clientId),
    ownedBy: (user) => [...byId.values()].filter((application) => application.owner.id === user.id),
  };
}
