import type { Application } from './applications.ts';

const SERVICES = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'];
const REDIRECT_PAGE = 'static/drf-yasg/swagger-ui-dist/oauth2-redirect.49cb7cc0bfe0.html';

/**
 * The addresses that an application may be redirected to.
 * @param application the client
 * @param origin by which the sandbox was called: the seeded application also accepts its Swagger pages there
 * @returns addresses
 */
export function registeredRedirects(application: Application, origin: string): readonly string[] {
  const registered = application.details.redirectUris.split(/\s+/).filter(Boolean);
  if (!application.followsOrigin) return registered;
  const here = SERVICES.map((service) => `${origin}/api/v1/${service}/${REDIRECT_PAGE}`);
  return [...registered, ...here, `${origin}/login?next=%2Fdashboard/`];
}
