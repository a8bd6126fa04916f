import type { Entity } from '../hierarchy.ts';

/** What tells one entity from another. */
export type EntityRow = readonly [
  ehtId: number,
  title: string,
  externalReference: string,
  level: number,
  parentEhtId: number | null,
  clubReference: string,
];

/**
 * An entity with the usual reward limit of 100.
 * @param row what tells it from others
 * @returns the entity
 */
export function entity([ehtId, title, externalReference, level, parentEhtId, clubReference]: EntityRow): Entity {
  return { ehtId, title, externalReference, level, parentEhtId, clubReference, rewardLimit: 10_000 };
}
