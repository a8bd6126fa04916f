/** Path of the JSON password endpoint, as the integration notes show it. */
export const passwordTokenPath = '/backend/core/authentication/token/';
