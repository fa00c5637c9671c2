import type { ByteSource } from '../../src/engine/data/read-chunks.js';

/** A text or bytes as a file would give them, so many bytes at a time. */
export function byteSource(content: string | Buffer, chunkBytes = 65_536): ByteSource {
  const bytes = Buffer.from(content);
  return {
    sizeBytes: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes)
        yield await Promise.resolve(bytes.subarray(at, at + chunkBytes));
    },
  };
}
