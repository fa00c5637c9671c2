import { showAddress } from '../../domain/web-address.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import { DataError } from '../data/data-error.js';

/** A page where data were expected. */
export function webPage(url: string): DataError {
  return new DataError(
    `Instead of data, ${showAddress(url)} gives a web page: is it the address of a page about the file, or does a login stand before it? Give the address that the file itself is downloaded from.`,
  );
}

export function tooLarge(shown: string, bytes: number, mostBytes: number): DataError {
  return new DataError(
    `${shown} is too large (${formatBytes(bytes)} or more), since at most ${formatBytes(mostBytes)} are fetched: download it in an earlier step, and give its path.`,
  );
}
