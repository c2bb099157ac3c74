import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./zip-crc.js";
import { damaged, encrypted, tooLarge } from "./office-unreadable.js";

/** One file in an archive. Sizes in bytes; `start` is where its data begin. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date, as stored. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly start: number;
}

/** An archive of which only the parts that are asked for are unpacked. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  find(name: string): ZipEntry | undefined;
  /** @throws UnreadableLetterError when the part is damaged, encrypted or too large. */
  read(entry: ZipEntry): Uint8Array;
}

const maximumEntries = 4096;
/** A letter's text is far smaller; a bomb is far larger. Bytes, for one part and for all parts read. */
const maximumPart = 8 * 1024 * 1024;
const maximumTotal = 24 * 1024 * 1024;
/** Documents pack to a tenth; of a large part that packs to less than this, nearly all is repetition. */
const maximumRatio = 150;
const smallPart = 1024 * 1024;
/** Packed bytes that are unpacked at once: deflate makes at most 1,032 times as much of them. */
const slice = 16 * 1024;

/**
 * Opens an archive by its central directory. Nothing is unpacked yet.
 * @throws UnreadableLetterError when it is no whole archive or has too many parts.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  let total = 0;
  return {
    bytes,
    entries,
    find: (name) => byName.get(name),
    read: (entry) => {
      const content = unpack(bytes, entry, maximumTotal - total);
      total += content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const end = findEnd(bytes);
  const count = word(bytes, end + 10);
  if (count > maximumEntries) throw tooLarge("zip");
  const entries: ZipEntry[] = [];
  let at = long(bytes, end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || long(bytes, at) !== 0x02014b50) throw damaged("zip");
    entries.push(readEntry(bytes, at));
    at += 46 + word(bytes, at + 28) + word(bytes, at + 30) + word(bytes, at + 32);
  }
  return entries;
}

/** The end record stands in the last 64 kB: only a comment may follow it. */
function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (bytes[at] === 0x50 && long(bytes, at) === 0x06054b50) return at;
  }
  throw damaged("zip");
}

function readEntry(bytes: Uint8Array, at: number): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + word(bytes, at + 28));
  const local = long(bytes, at + 42);
  if (local + 30 > bytes.length || long(bytes, local) !== 0x04034b50) throw damaged("zip");
  return {
    name: decodeName(nameBytes),
    nameBytes,
    flags: word(bytes, at + 8),
    method: word(bytes, at + 10),
    time: long(bytes, at + 12),
    crc: long(bytes, at + 16),
    packedSize: long(bytes, at + 20),
    size: long(bytes, at + 24),
    externalAttributes: long(bytes, at + 38),
    start: local + 30 + word(bytes, local + 26) + word(bytes, local + 28),
  };
}

/** Names of parts are ASCII; others are kept apart by their bytes. Some writers use backslashes or a leading slash. */
function decodeName(bytes: Uint8Array): string {
  let name = "";
  for (const byte of bytes) name += byte === 0x5c ? "/" : String.fromCharCode(byte);
  return name.startsWith("/") ? name.slice(1) : name;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  if ((entry.flags & 1) !== 0) throw encrypted();
  const end = entry.start + entry.packedSize;
  if (end > bytes.length) throw damaged(entry.name);
  const repeats = entry.size > smallPart && entry.size > maximumRatio * entry.packedSize;
  if (entry.size > maximumPart || entry.size > room || repeats) throw tooLarge(entry.name);
  const packed = bytes.subarray(entry.start, end);
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : undefined;
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

/** Unpacks a small part at once, in a buffer of the size that its header says: what does not fit is not kept. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length > slice) return inflateSlices(packed, entry);
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged(entry.name);
  }
}

/** Unpacks piece by piece, so that a header that lies about the size costs no time and no memory. */
function inflateSlices(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw damaged(entry.name);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    throw damaged(entry.name);
  }
  return length === entry.size ? content : content.subarray(0, length);
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function long(bytes: Uint8Array, at: number): number {
  return (word(bytes, at) | (word(bytes, at + 2) << 16)) >>> 0;
}
