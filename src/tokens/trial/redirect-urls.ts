const services = ['member', 'redeem', 'inquire', 'earn', 'discount', 'product'];
const origin = 'https://api.omniretain-sandbox.xstak.com';

/** The eight redirect URLs of the integration notes, by what they are for. */
export const redirectUrls: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    services.map((service) => [
      service,
      `${origin}/api/v1/${service}/static/drf-yasg/swagger-ui-dist/oauth2-redirect.49cb7cc0bfe0.html`,
    ]),
  ),
  'the dashboard': `${origin}/login?next=%2Fdashboard/`,
  Postman: 'https://oauth.pstmn.io/v1/callback',
};
