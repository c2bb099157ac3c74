import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../readers/zip-crc.js";
import type { ZipArchive, ZipEntry } from "../readers/zip.js";

/** A part as it goes into the archive. */
type OutputEntry = Omit<ZipEntry, "start" | "name"> & { readonly data: Uint8Array };

/** Midday of the first day that the format knows: the same input gives the same bytes. */
const noTime = 0x00210000;

/**
 * Writes an archive again. Parts that did not change keep their packed bytes, their order and their time.
 * @param changed new content by name; names that the archive has not are added at its end
 */
export function writeZip(archive: ZipArchive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const known = new Set(archive.entries.map(({ name }) => name));
  const entries = archive.entries.map((entry) => {
    const content = changed.get(entry.name);
    return content === undefined
      ? { ...entry, data: archive.bytes.subarray(entry.start, entry.start + entry.packedSize) }
      : pack(entry.nameBytes, content, entry.time, entry.externalAttributes, entry.method === 0);
  });
  for (const [name, content] of changed) {
    if (!known.has(name)) entries.push(pack(strToU8(name), content, noTime, 0, false));
  }
  return assemble(entries);
}

function pack(nameBytes: Uint8Array, content: Uint8Array, time: number, externalAttributes: number, stored: boolean): OutputEntry {
  const data = stored ? content : deflateSync(content, { level: 6 });
  return {
    nameBytes, time, externalAttributes, data, flags: 0, method: stored ? 0 : 8,
    crc: crc32(content), packedSize: data.length, size: content.length,
  };
}

function assemble(entries: readonly OutputEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    pieces.push(header, entry.nameBytes, entry.data);
    directory.push(directoryHeader(entry, at), entry.nameBytes);
    at += header.length + entry.nameBytes.length + entry.data.length;
  }
  const directorySize = directory.reduce((size, piece) => size + piece.length, 0);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [directorySize, 4], [at, 4], [0, 2]);
  return join([...pieces, ...directory, end]);
}

/** The sizes stand in the header: bit 3 (they follow the data) is taken away. */
function shared(entry: OutputEntry): readonly (readonly [number, number])[] {
  return [
    [20, 2], [entry.flags & ~8, 2], [entry.method, 2], [entry.time, 4], [entry.crc, 4],
    [entry.packedSize, 4], [entry.size, 4], [entry.nameBytes.length, 2], [0, 2],
  ];
}

function localHeader(entry: OutputEntry): Uint8Array {
  return numbers([0x04034b50, 4], ...shared(entry));
}

function directoryHeader(entry: OutputEntry, at: number): Uint8Array {
  return numbers([0x02014b50, 4], [20, 2], ...shared(entry), [0, 2], [0, 2], [0, 2], [entry.externalAttributes, 4], [at, 4]);
}

function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return new Uint8Array(values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
