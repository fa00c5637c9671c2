import { readBytes } from './read-bytes.js';
import type { Download } from './download-file.js';
import type { HubSend } from './hub-send.js';
import { encodePath, pagePath } from './repository.js';

/** A file that is read in pieces, as hyparquet's `AsyncBuffer`. */
export interface RemoteFile {
  readonly byteLength: number;
  /** The bytes from `start` up to, not including, `end`. */
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/**
 * A file of the Hub of which only what is needed is fetched, by range requests; each piece has its right length, but no
 * hash to be checked against. `slice` throws HubError.
 */
export function openRemoteFile({ repository, commit, file }: Download, send: HubSend): RemoteFile {
  const { path, sizeBytes } = file;
  return {
    byteLength: sizeBytes,
    slice: async (start, end = sizeBytes) => {
      const [from, to] = [Math.max(0, start), Math.min(end, sizeBytes)];
      if (from >= to) return new ArrayBuffer(0);
      return send({
        asked: { repository, revision: commit, file: path },
        path: `${pagePath(repository)}/resolve/${commit}/${encodePath(path)}`,
        headers: () => ({ range: `bytes=${from}-${to - 1}` }),
        take: (message, onPiece) => readBytes(message, { from, to, sizeBytes }, onPiece),
      });
    },
  };
}
