import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readZip } from '../../src/http/read-zip.ts';

/** An output as text. */
export interface OutputText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads every output below a folder. What stands in a page as base64 is left out, but for archives: they are unpacked.
 * @param folder the reports folder
 * @returns one text per file
 */
export function outputTexts(folder: string): readonly OutputText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return unpacked(relative(folder, path), readFileSync(path, 'utf8'));
    });
}

/** A zip archive in base64 begins with these letters. */
const ARCHIVE = /UEsDB[A-Za-z0-9+/=]+/g;
/** Fonts, pictures and archives within a page: no words stand in them. */
const BASE64 = /[A-Za-z0-9+/=]{200,}/g;

function unpacked(name: string, text: string): readonly OutputText[] {
  const inside = [...text.matchAll(ARCHIVE)].flatMap(([archive]) =>
    (readZip(Buffer.from(archive, 'base64')) ?? []).map((entry) => ({
      name: `${name}!${entry.name.toString('utf8')}`,
      text: entry.content.toString('utf8'),
    })),
  );
  return [{ name, text: text.replace(BASE64, ' ') }, ...inside];
}
