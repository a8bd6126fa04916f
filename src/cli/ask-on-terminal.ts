import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { INTERRUPTED, SuiteError } from '../errors.ts';

/**
 * Asks one question on the terminal.
 * @param text the question
 * @param hidden true where what is typed must not be seen
 * @returns the answer
 * @throws SuiteError `INTERRUPTED` where the person gives up (Ctrl-C, Ctrl-D)
 */
export function askOnTerminal(text: string, hidden: boolean): Promise<string> {
  let quiet = false;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!quiet) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  return new Promise((resolve, reject) => {
    let answered = false;
    lines.on('SIGINT', () => lines.close());
    lines.once('close', () => {
      if (quiet) process.stderr.write('\n');
      if (!answered) reject(new SuiteError(INTERRUPTED, 'Onboarding was given up; nothing was changed.'));
    });
    lines.question(`${text}: `, (answer) => {
      answered = true;
      lines.close();
      resolve(answer);
    });
    quiet = hidden;
  });
}
