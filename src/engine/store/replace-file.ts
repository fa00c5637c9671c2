import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.js';

/** The ending of a file that is not whole yet: what a crash leaves of it is of no use to anybody. */
export const unfinished = '.part';
/** So much is put together before other work has its turn, in bytes. */
const writtenAtOnce = 256 * 1024;

/**
 * Writes a file for its owner alone from its pieces, and gives it its name when it is safe on the disk: at any moment there is
 * the old one whole, or the new one. Rejects as the disk does, and then all is as it was.
 */
export async function replaceFile(path: string, pieces: Iterable<Buffer>): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}${unfinished}`;
  try {
    const file = await open(part, 'wx', 0o600);
    try {
      for (const bytes of gather(pieces)) await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

function* gather(pieces: Iterable<Buffer>): Generator<Buffer> {
  let [waiting, length]: [Buffer[], number] = [[], 0];
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < writtenAtOnce) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  yield Buffer.concat(waiting);
}
