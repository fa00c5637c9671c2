import { basename } from 'node:path';
import { type FileHandle, open } from 'node:fs/promises';
import type { RandomAccess } from '../../parquet/random-access.js';
import { checkUnchanged, findRegular, notRead } from './regular-file.js';

/** An open file, to be closed by whoever opened it. */
export interface OpenFile extends RandomAccess {
  /** Throws DataError when somebody wrote to it since it was opened. */
  checkUnchanged(): Promise<void>;
  close(): Promise<void>;
}

/** One of the files of a table: its absolute path, or for one of Parquet how it is opened, which throws DataError. */
export type Shard = string | (() => Promise<OpenFile>);

/** Throws DataError when it is not there, no regular file or not readable. */
export async function openRandomAccess(path: string): Promise<OpenFile> {
  const found = await findRegular(path);
  const file = await open(path).catch((error: unknown) => {
    throw notRead(path, error);
  });
  return {
    sizeBytes: found.size,
    name: basename(path),
    read: (offset, length) => readFully(file, offset, length),
    checkUnchanged: () => checkUnchanged(path, found, file),
    close: () => file.close(),
  };
}

async function readFully(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  // Of its own: what lies beside it in a shared one is none of the file's.
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) throw new RangeError('The file ends too early.');
    filled += bytesRead;
  }
  return bytes;
}
