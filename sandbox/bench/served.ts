import { fork } from 'node:child_process';
import { seededAccounts } from '../accounts.ts';
import type { Told } from './serve.ts';

/** A server in a process of its own. */
export interface Served {
  readonly port: number;
  readonly token: string;
  /** What it has used so far. */
  tell(): Promise<Told>;
  stop(): void;
}

async function tokenFrom(port: number): Promise<string> {
  const { username, password } = seededAccounts.accounts.administrator;
  const response = await fetch(`http://127.0.0.1:${port}/backend/core/authentication/token/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username, password }),
  });
  const { access_token: token } = (await response.json()) as { readonly access_token?: string };
  return token ?? '';
}

/**
 * Starts a server in a process of its own.
 * @param script the bench itself, which serves if it is told so
 * @param what the sandbox, or node's bare server to compare it with
 * @returns the server
 */
export async function served(script: string, what: 'sandbox' | 'bare'): Promise<Served> {
  const child = fork(script, [what], { execArgv: ['--expose-gc', '--import', 'tsx'] });
  let ended = (_: Error): void => {};
  child.once('exit', () => ended(new Error(`the process that serves ${what} ended`)));
  const told = (): Promise<Told> =>
    new Promise((resolve, reject) => {
      ended = reject;
      child.once('message', resolve);
    });
  const { port = 0 } = await told();
  return {
    port,
    token: await tokenFrom(port),
    tell: () => {
      const answer = told();
      child.send('tell');
      return answer;
    },
    stop: () => child.disconnect(),
  };
}
