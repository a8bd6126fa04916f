/** The media types that bodies may have, as `OPTIONS` tells them. */
export const parses = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'] as const;
