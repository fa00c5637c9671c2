import type { OpenFile } from '../data/open-random-access.js';
import { DataError } from '../data/data-error.js';
import type { Download } from './download-file.js';
import type { Hub } from './hub.js';
import { HubError } from './hub-error.js';

/** A file of the Hub at its commit, of which only what is read is fetched. Its `read` throws DataError. */
export function openShard(download: Download, hub: Hub): OpenFile {
  const { sizeBytes } = download.file;
  const remote = hub.open(download);
  return {
    sizeBytes,
    read: async (offset, length) => {
      if (offset + length > sizeBytes) throw new RangeError('The file ends too early.');
      try {
        return new Uint8Array(await remote.slice(offset, offset + length));
      } catch (error) {
        throw error instanceof HubError ? new DataError(error.message, { cause: error }) : error;
      }
    },
    // A commit never changes.
    checkUnchanged: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
