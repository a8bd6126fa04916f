/** What every command is told beside its own words. */
export interface CommandContext {
  /** Folder of the project. */
  readonly root: string;
  readonly verbose: boolean;
}

/** A command: its words in, its exit code out. */
export type Command = (words: readonly string[], context: CommandContext) => Promise<number>;
