/** The path parameter of the operations on one member. */
export const profileIdParameter = { profileId: { converter: 'uuid', description: 'Id of the member.' } } as const;
