import type { Stats } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { DataError } from './data-error.js';
import { errorCode, errorMessage } from './describe-error.js';

/** What tells that a file is another than it was. */
export type FileState = Pick<Stats, 'size' | 'mtimeMs' | 'ino'>;

/** Throws DataError when there is none, it is a directory, pipe or device, or may not be looked at. */
export async function findRegular(path: string): Promise<FileState> {
  const found = await stat(path).catch((error: unknown) => {
    throw notRead(path, error);
  });
  if (found.isDirectory()) throw new DataError(`${path} is a directory: name a file in it.`);
  // It could have no end, and can't be read twice.
  if (!found.isFile()) {
    throw new DataError(`${path} is a pipe, socket or device: write the data to a file, and name that.`);
  }
  return found;
}

/** Throws DataError when the file was written to: half of it would be of one table, and half of another. */
export async function checkUnchanged(path: string, before: FileState, file: FileHandle): Promise<void> {
  const { size, mtimeMs, ino } = await file.stat();
  if (size === before.size && mtimeMs === before.mtimeMs && ino === before.ino) return;
  throw new DataError(
    `${path} changed while it was read: does an earlier step still write to it? Let it end before the gate starts.`,
  );
}

export function notRead(path: string, error: unknown): DataError {
  return new DataError(`${path} ${describeAccess(error)}.`, { cause: error });
}

function describeAccess(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user';
  return `cannot be read: ${errorMessage(error)}`;
}
