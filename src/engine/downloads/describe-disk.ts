import { formatBytes } from '../../domain/words/format-bytes.js';
import { errorCode, errorMessage } from '../data/describe-error.js';

/** What is wrong with a cache that can't be written, and the `setting` that names another folder. */
export function describeDisk(error: unknown, folder: string, setting: string, neededBytes?: number): string {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const needed = neededBytes === undefined ? '' : `; ${formatBytes(neededBytes)} are needed`;
    return `The disk of the cache ${folder} is full${needed}: free some space, or set ${setting} to a folder on another disk.`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return `The cache ${folder} can't be written (${code}): set ${setting} to a folder that can.`;
  }
  return `The cache ${folder} can't be used: ${errorMessage(error)}.`;
}
