import { formatBytes } from '../../domain/words/format-bytes.js';
import { errorCode, errorMessage } from '../data/describe-error.js';
import { HubError } from './hub-error.js';

/** The error of a cache that can't be written: a full disk, a folder that is not ours. */
export function toCacheError(error: unknown, cacheDir: string, neededBytes?: number): HubError {
  if (error instanceof HubError) return error;
  const code = errorCode(error);
  const cause = { cause: error };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const needed = neededBytes === undefined ? '' : `; ${formatBytes(neededBytes)} are needed`;
    return new HubError(
      `The disk of the cache ${cacheDir} is full${needed}: free some space, or set HF_HUB_CACHE to a folder on another disk.`,
      'other',
      cause,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new HubError(
      `The cache ${cacheDir} can't be written (${code}): set HF_HUB_CACHE to a folder that can.`,
      'other',
      cause,
    );
  }
  return new HubError(`The cache ${cacheDir} can't be used: ${errorMessage(error)}.`, 'other', cause);
}
