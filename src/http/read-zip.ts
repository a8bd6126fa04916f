import { inflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly content: Buffer;
  /** True where it was compressed. */
  readonly deflated: boolean;
  /** MS-DOS time and date, attributes and flags as they stood, for writing the archive again. */
  readonly time: number;
  readonly attributes: number;
  readonly madeBy: number;
  readonly flags: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const mostBytes = 512 * 1024 * 1024;

/**
 * The files of a zip archive.
 *
 * @returns `null` for what is no whole archive, is encrypted, or is larger than the old format allows (Zip64)
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
export function readZip(data: Buffer): readonly ZipEntry[] | null {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > data.length || data.readUInt32LE(end) !== endOfDirectory) return null;
  const entries: ZipEntry[] = [];
  try {
    let at = data.readUInt32LE(end + 16);
    for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
      if (data.readUInt32LE(at) !== directoryEntry) return null;
      const entry = readEntry(data, at);
      if (entry === null) return null;
      entries.push(entry);
      at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    }
  } catch {
    // Offsets that lead out of the data, or content that cannot be inflated: no whole archive.
    return null;
  }
  return entries;
}

function readEntry(data: Buffer, at: number): ZipEntry | null {
  const flags = data.readUInt16LE(at + 8);
  const method = data.readUInt16LE(at + 10);
  const size = data.readUInt32LE(at + 20);
  const local = data.readUInt32LE(at + 42);
  const encrypted = (flags & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8) || size === 0xffffffff || local === 0xffffffff) return null;
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const raw = data.subarray(start, start + size);
  if (raw.length !== size) return null;
  return {
    name: data.subarray(at + 46, at + 46 + data.readUInt16LE(at + 28)),
    content: method === 8 ? inflateRawSync(raw, { maxOutputLength: mostBytes }) : raw,
    deflated: method === 8,
    time: data.readUInt32LE(at + 12),
    attributes: data.readUInt32LE(at + 38),
    madeBy: data.readUInt16LE(at + 4),
    flags,
  };
}
