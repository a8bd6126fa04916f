import { isUtf8 } from 'node:buffer';
import { invalidUtf8 } from './invalid-utf8.ts';
import { Problem } from './problem.ts';
import { pythonJsonComplaint } from './python-json-complaint.ts';

const DEEPEST = 500;

/** How deep brackets are nested, those inside texts aside. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/gs, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Parses a JSON body as Django REST framework does.
 * @param body the bytes
 * @returns the value
 * @throws Problem 400 with Python's words
 */
export function parseJson(body: Buffer): unknown {
  const broken = isUtf8(body) ? null : invalidUtf8(body);
  if (broken !== null) throw new Problem(400, `JSON parse error - ${broken}`);
  const text = body.toString('utf8');
  if (text.length > DEEPEST * 2 && depthOf(text) > DEEPEST) {
    // Python's own answer would be a 500 (RecursionError), which no double needs to copy.
    throw new Problem(400, 'JSON parse error - maximum recursion depth exceeded');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, `JSON parse error - ${pythonJsonComplaint(text)}`);
  }
}
