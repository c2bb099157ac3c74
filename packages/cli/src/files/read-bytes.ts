import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const CHUNK = 64 * 1024;

/**
 * The bytes of a file, at most one more than `limit`: enough to see that it is too large, however large it is.
 * Works for pipes and devices too. Letters are read one after the other and are small: waiting for a thread would take longer than reading.
 */
export function readBytes(path: string, limit: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    let buffer = Buffer.allocUnsafe(Math.min(size > 0 ? size + 1 : CHUNK, limit + 1));
    let length = 0;
    while (length <= limit) {
      if (length === buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, limit + 1));
        buffer.copy(larger);
        buffer = larger;
      }
      const count = readSync(file, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a stream, at most one more than `limit`. */
export async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
