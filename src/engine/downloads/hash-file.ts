import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** SHA-256 of a large file; git's SHA-1 of a blob for a small one. */
export interface ContentHash {
  readonly kind: 'sha256' | 'git-sha1';
  readonly hex: string;
}

const chunkBytes = 1024 * 1024;

/** The hash of a file's content, in hex. For `git-sha1` as git names a blob: SHA-1 of `blob <size>\0` and the content. */
export async function hashFile(path: string, kind: ContentHash['kind'], sizeBytes: number): Promise<string> {
  const hash = createHash(kind === 'sha256' ? 'sha256' : 'sha1');
  if (kind === 'git-sha1') hash.update(`blob ${sizeBytes}\0`);
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
