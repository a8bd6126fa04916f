import type { SettingsInput } from '../settings/settings.ts';
import { callEngine } from './call-engine.ts';
import { type Child, startChild } from './start-child.ts';

/** What the engine is told when it starts. */
export interface EngineOrder {
  /** Settings of the command line. */
  readonly settings: SettingsInput;
  readonly readEnvFile: boolean;
  /** Services whose operations are exercised; empty for all. */
  readonly selected: readonly string[];
  /** Options of the embedded sandbox. */
  readonly sandbox: readonly string[];
}

/** The engine process of a run. */
export interface StartedEngine {
  /** Path of its local socket. */
  readonly socket: string;
  readonly child: Child;
  /** Asks it something. @param path what @param question with which details */
  ask<Answer>(path: string, question: object): Promise<Answer>;
}

/**
 * Starts the one engine process of a run: it fetches the documents and writes the plan before this returns.
 * @param root folder of the project
 * @param order what it is told
 * @returns the engine, which ends with this process
 * @throws SuiteError with the sentence that the engine ended with
 */
export async function startEngine(root: string, order: EngineOrder): Promise<StartedEngine> {
  const child = await startChild(root, ['engine'], order);
  const { socket } = child.ready as { readonly socket: string };
  return { socket, child, ask: (path, question) => callEngine(socket, path, question) };
}
