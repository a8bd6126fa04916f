/** Something that operations make, read, change, list and remove: what the memory of a service is tested on. */
export interface Resource {
  readonly service: string;
  /** Id of the operation that makes one. */
  readonly creator: string;
  /** Where the answer of the creator names what was made, as in `$response.body#/data/profileId`. */
  readonly identity: string;
  /** Name of that value. */
  readonly identityName: string;
  /** Id of the operation that reads one; `null` where there is none. */
  readonly reader: string | null;
  /** What changes one, PUT before PATCH. */
  readonly updaters: readonly Updater[];
  /** Id of the operation that lists them; `null` where there is none. */
  readonly lister: string | null;
  /** Id of the operation that removes one; `null` where there is none. */
  readonly deleter: string | null;
}

/** An operation that changes an object, and another value for each field that can be changed freely. */
export interface Updater {
  readonly operation: string;
  readonly method: 'PUT' | 'PATCH';
  readonly fields: Readonly<Record<string, unknown>>;
}
