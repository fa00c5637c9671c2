import type { Readable } from 'node:stream';

import { formatBytes } from '../domain/words/format-bytes.js';
import type { World } from '../domain/world.js';

/** Follows an upload of one file or of many. */
export interface UploadProgress {
  /** Counts what is read of a file; an attempt that starts anew counts anew. */
  watch(content: Readable, path: string): Readable;
  finish(path: string, sizeBytes: number): void;
}

/** Tells every tenth of the whole, once each. */
export function createUploadProgress(
  fileCount: number,
  totalBytes: number,
  { log }: Pick<World, 'log'>,
): UploadProgress {
  let finishedBytes = 0;
  let told = -1;
  const tell = (bytes: number, path: string): void => {
    const tenths = totalBytes === 0 ? 10 : Math.floor((10 * bytes) / totalBytes);
    if (tenths <= told) return;
    told = tenths;
    const what = fileCount === 1 ? path : `${fileCount} files`;
    const amount = { done: bytes, total: totalBytes };
    log.progress(`Uploading ${what}: ${tenths * 10} % of ${formatBytes(totalBytes)}`, amount);
  };
  return {
    watch: (content, path) => {
      let bytes = 0;
      return content.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        tell(finishedBytes + bytes, path);
      });
    },
    finish: (path, sizeBytes) => {
      finishedBytes += sizeBytes;
      tell(finishedBytes, path);
    },
  };
}
