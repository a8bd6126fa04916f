import { parse } from 'dotenv';
import { SETTING_INVALID, SuiteError } from '../errors.ts';

/** One assignment of a `.env` file as dotenv reads it: name, value in quotes or without, comment behind it. */
const ASSIGNMENT =
  /^([ \t]*(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=[ \t]*|:[ \t]+))('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`|[^#\r\n]*?)([ \t]*(?:#[^\r\n]*)?)$/gm;

/**
 * Sets values in the text of a `.env` file: in place where a name stands already, else at the end; every other line stays
 * as it is, to the letter.
 *
 * @param text the file as it is, empty where there is none
 * @param values by name
 * @returns the new text
 * @throws SuiteError `SETTING_INVALID` for a value that no `.env` file can hold; the value is not shown
 */
export function editEnv(text: string, values: Readonly<Record<string, string>>): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = new Set<string>();
  // Of two lines with one name the last one counts; setting both keeps it so.
  const replaced = text.replace(ASSIGNMENT, (line, start: string, name: string, _old: string, comment: string) => {
    const value = values[name];
    if (value === undefined) return line;
    written.add(name);
    return `${start}${quoted(name, value)}${comment}`;
  });
  const added = Object.entries(values).filter(([name]) => !written.has(name));
  const border = added.length === 0 || replaced === '' || replaced.endsWith('\n') ? '' : lineEnd;
  const edited = replaced + border + added.map(([name, value]) => `${name}=${quoted(name, value)}${lineEnd}`).join('');
  checkReadable(edited, values);
  return edited;
}

/** As it must stand so that it is read as it is: letters and digits plainly, the rest in the quotes that it does not hold. */
function quoted(name: string, value: string): string {
  if (/^[\w./:@%+,=~-]*$/.test(value)) return value;
  const quote = ["'", '`', '"'].find((one) => !value.includes(one) && !(one === '"' && value.includes('\\')));
  if (quote === undefined || /[\r\n]/.test(value)) throw unwritable(name);
  return `${quote}${value}${quote}`;
}

function checkReadable(text: string, values: Readonly<Record<string, string>>): void {
  const read = parse(text);
  const wrong = Object.keys(values).find((name) => read[name] !== values[name]);
  if (wrong !== undefined) throw unwritable(wrong);
}

function unwritable(name: string): SuiteError {
  return new SuiteError(SETTING_INVALID, `The value of ${name} cannot stand in .env: give it in the environment.`);
}
