import { request } from 'node:http';
import { SuiteError } from '../errors.ts';

/**
 * Asks the engine of this run.
 * @param socket path of the engine's local socket
 * @param path what is asked, as in `/exercise`
 * @param body the question
 * @returns the answer
 * @throws SuiteError `ENGINE_UNREACHABLE` where there is no engine or it failed
 */
export function callEngine<Answer>(socket: string, path: string, body: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const unreachable = (why: string, cause?: unknown): void =>
      reject(
        new SuiteError(
          'ENGINE_UNREACHABLE',
          `The engine of this run does not answer (${why}); start the run anew.`,
          cause,
        ),
      );
    const outgoing = request(
      { socketPath: socket, path, method: 'POST', headers: { 'content-type': 'application/json' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', (cause) => unreachable(cause.message, cause));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode === 200) resolve(JSON.parse(text) as Answer);
          else unreachable(text.split('\n')[0] ?? '');
        });
      },
    );
    outgoing.on('error', (cause) => unreachable(cause.message, cause));
    outgoing.end(JSON.stringify(body));
  });
}
