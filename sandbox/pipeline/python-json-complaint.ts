/** Where and why Python's `json` stops reading. */
interface Complaint {
  readonly text: string;
  /** Index of a UTF-16 unit, null where Python names no place. */
  readonly at: number | null;
}

class Stop extends Error {
  readonly complaint: Complaint;

  constructor(text: string, at: number | null) {
    super(text);
    this.complaint = { text, at };
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORDS = ['null', 'true', 'false'];
const CONSTANTS = ['NaN', 'Infinity', '-Infinity'];

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function readText(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    const character = text.charAt(at);
    if (character === '') throw new Stop('Unterminated string starting at', opening);
    if (character === '"') return at + 1;
    if (character < ' ') throw new Stop('Invalid control character at', at);
    if (character !== '\\') {
      at += 1;
      continue;
    }
    const escaped = text.charAt(at + 1);
    if (escaped === '') throw new Stop('Unterminated string starting at', opening);
    if (escaped === 'u') {
      if (!/^[0-9a-fA-F]{4}/.test(text.slice(at + 2, at + 6))) throw new Stop('Invalid \\uXXXX escape', at + 1);
      at += 6;
    } else if ('"\\/bfnrt'.includes(escaped)) at += 2;
    else throw new Stop('Invalid \\escape', at);
  }
}

function readScalar(text: string, at: number): number {
  if (text.charAt(at) === '"') return readText(text, at);
  const word = WORDS.find((known) => text.startsWith(known, at));
  if (word !== undefined) return at + word.length;
  const constant = CONSTANTS.find((known) => text.startsWith(known, at));
  if (constant !== undefined) throw new Stop(`Out of range float values are not JSON compliant: '${constant}'`, null);
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined) throw new Stop('Expecting value', at);
  return at + digits.length;
}

/** Reads a key and its colon; returns where the value starts. */
function readKey(text: string, from: number): number {
  if (text.charAt(from) !== '"') throw new Stop('Expecting property name enclosed in double quotes', from);
  const colon = skipBlanks(text, readText(text, from));
  if (text.charAt(colon) !== ':') throw new Stop("Expecting ':' delimiter", colon);
  return skipBlanks(text, colon + 1);
}

/** Reads one value, without recursion, so that no depth can hurt. */
function readValue(text: string, from: number): number {
  const open: string[] = [];
  let at = from;
  for (;;) {
    const opener = text.charAt(at);
    if (opener === '{' || opener === '[') {
      const closer = opener === '{' ? '}' : ']';
      const first = skipBlanks(text, at + 1);
      if (text.charAt(first) !== closer) {
        open.push(closer);
        at = closer === '}' ? readKey(text, first) : first;
        continue;
      }
      at = first + 1;
    } else at = readScalar(text, at);
    at = closeOrContinue(text, at, open);
    if (open.length === 0) return at;
  }
}

/** After a value: closes what ends here, or goes on to the next value. */
function closeOrContinue(text: string, from: number, open: string[]): number {
  let at = from;
  for (let closer = open.at(-1); closer !== undefined; closer = open.at(-1)) {
    at = skipBlanks(text, at);
    const character = text.charAt(at);
    if (character === closer) {
      open.pop();
      at += 1;
      continue;
    }
    if (character !== ',') throw new Stop("Expecting ',' delimiter", at);
    const next = skipBlanks(text, at + 1);
    return closer === '}' ? readKey(text, next) : next;
  }
  return at;
}

function place(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1;
  return `line ${line} column ${column} (char ${Array.from(before).length})`;
}

/**
 * What Python's `json` says about a text that is no JSON, to the letter.
 * @param text the body
 * @returns the text of the error
 */
export function pythonJsonComplaint(text: string): string {
  try {
    if (text.startsWith('\ufeff')) throw new Stop('Unexpected UTF-8 BOM (decode using utf-8-sig)', 0);
    const end = skipBlanks(text, readValue(text, skipBlanks(text, 0)));
    throw new Stop('Extra data', end);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { text: words, at } = error.complaint;
    return at === null ? words : `${words}: ${place(text, at)}`;
  }
}
