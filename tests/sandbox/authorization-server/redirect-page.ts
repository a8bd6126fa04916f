/**
 * The address of the Swagger page's redirect on the origin of the visit.
 * @param origin of the visit
 * @returns the address
 */
export function redirectPage(origin: string): string {
  return `${origin}/api/v1/member/static/drf-yasg/swagger-ui-dist/oauth2-redirect.49cb7cc0bfe0.html`;
}
