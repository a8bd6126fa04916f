import { Problem } from './problem.ts';

const HEAD_END = Buffer.from('\r\n\r\n');

function refuse(text: string): Problem {
  return new Problem(400, `Multipart form parse error - ${text}`);
}

/**
 * Parses a `multipart/form-data` body; files are left out, as no field takes one.
 * @param body the bytes
 * @param contentType the header, with its boundary
 * @returns the fields
 * @throws Problem 400 if there is no boundary
 */
export function parseMultipart(body: Buffer, contentType: string): URLSearchParams {
  const boundary = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType);
  const word = boundary?.[1] ?? boundary?.[2];
  if (word === undefined || word === '') throw refuse(`Invalid boundary in multipart: ${word ?? 'None'}`);
  const delimiter = Buffer.from(`--${word}`);
  const pairs = new URLSearchParams();
  for (let from = body.indexOf(delimiter); from >= 0; ) {
    const next = body.indexOf(delimiter, from + delimiter.length);
    if (next < 0) break;
    const part = body.subarray(from + delimiter.length + 2, Math.max(from + delimiter.length + 2, next - 2));
    const end = part.indexOf(HEAD_END);
    const head = part.subarray(0, Math.max(0, end)).toString('utf8');
    const name = /content-disposition:[^\r\n]*;\s*name="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined && !/;\s*filename\*?=/i.test(head)) {
      pairs.append(name, part.subarray(end + HEAD_END.length).toString('utf8'));
    }
    from = next;
  }
  return pairs;
}
