import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './read-zip.ts';

/** Sizes stand in the headers here, not behind the content. */
const sizesFollow = 0b1000;

/**
 * A zip archive of the given files.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.deflated ? deflateRawSync(entry.content) : entry.content;
    const common = commonFields(entry, packed.length);
    const local = Buffer.concat([signature(0x04034b50), common, entry.name, packed]);
    const central = Buffer.alloc(14);
    // After the common fields: comment length, disk, internal and external attributes, offset of the local header.
    central.writeUInt32LE(entry.attributes, 6);
    central.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(entry.madeBy);
    directory.push(signature(0x02014b50), madeBy, common, central, entry.name);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Version, flags, method, time, checksum, sizes, length of name and extra field: the same in both headers. */
function commonFields(entry: ZipEntry, packedLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags & ~sizesFollow, 2);
  fields.writeUInt16LE(entry.deflated ? 8 : 0, 4);
  fields.writeUInt32LE(entry.time, 6);
  fields.writeUInt32LE(crc32(entry.content), 10);
  fields.writeUInt32LE(packedLength, 14);
  fields.writeUInt32LE(entry.content.length, 18);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
