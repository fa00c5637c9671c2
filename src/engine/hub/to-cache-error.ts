import { describeDisk } from '../downloads/describe-disk.js';
import { HubError } from './hub-error.js';

/** The error of a cache that can't be written: a full disk, a folder that is not ours. */
export function toCacheError(error: unknown, cacheDir: string, neededBytes?: number): HubError {
  if (error instanceof HubError) return error;
  return new HubError(describeDisk(error, cacheDir, 'HF_HUB_CACHE', neededBytes), 'other', { cause: error });
}
