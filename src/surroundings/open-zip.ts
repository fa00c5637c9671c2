import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry } from 'yauzl';

import { assertWithin, type ReadReport } from './read-baseline.js';

/** More files than a report folder has. */
const maxEntries = 100;

/**
 * The files of an archive by their names, which no path of this machine is made of. Rejects for what is no ZIP file. An entry
 * that gives more bytes than it says is an error of its reading.
 */
export async function openZip(bytes: Uint8Array): Promise<ReadReport> {
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (archive.entryCount > maxEntries) throw new RangeError(`the archive has ${archive.entryCount} files`);
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
  return async (name, limitBytes) => {
    const entry = entries.get(name);
    if (!entry) throw Object.assign(new Error(`${name} is not in the archive`), { code: 'ENOENT' });
    assertWithin(entry.uncompressedSize, limitBytes);
    return buffer(await archive.openReadStreamPromise(entry));
  };
}
