import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type DataFormatName, dataFormatOf } from '../../domain/data-formats.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { DataError } from './data-error.js';

/** The files of a table in several. */
export interface Parts {
  readonly format: DataFormatName;
  /** By name. */
  readonly paths: readonly string[];
}

const mostParts = 10_000;

/**
 * The data files that a path stands for: those of a folder, or those whose names fit one with `*`; `undefined` for one file.
 * What begins with a point or an underscore is none, such as the `_SUCCESS` of Spark. Throws DataError when there are none,
 * or not of one format.
 */
export async function findParts(path: string): Promise<Parts | undefined> {
  const found = await stat(path).catch(() => undefined);
  const isFolder = found?.isDirectory() === true;
  if (!found && path.endsWith('/')) throw new DataError(`${path} does not exist.`);
  if (found ? !isFolder : !basename(path).includes('*')) return undefined;
  const [folder, fits] = isFolder ? [path, isDataFile] : [dirname(path), nameTester(basename(path))];
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => !/^[._]/.test(name) && fits(name))
    .sort(byCode);
  const [first] = names;
  if (first === undefined) {
    throw new DataError(`${path} ${isFolder ? 'is a folder without data files' : 'fits no file'}.`);
  }
  if (names.length > mostParts)
    throw new DataError(`${path} is ${names.length} files, and at most ${mostParts} are read.`);
  const format = dataFormatOf(first);
  const other = names.find((name) => dataFormatOf(name) !== format);
  if (other !== undefined) {
    throw new DataError(
      `${path} is files of several formats, such as ${quoteWord(first)} and ${quoteWord(other)}: say which, such as ` +
        `${join(isFolder ? basename(path) : basename(folder), '*.parquet')}.`,
    );
  }
  if (format === undefined)
    throw new DataError(`${path} is files of no known format, such as ${quoteWord(first)}.`);
  return { format, paths: names.map((name) => join(folder, name)) };
}

function isDataFile(name: string): boolean {
  return dataFormatOf(name) !== undefined;
}

/** A star is any letters; all else stands for itself. */
function nameTester(pattern: string): (name: string) => boolean {
  const pieces = pattern.split('*');
  return (name) => {
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
      const isEnd = index === pieces.length - 1;
      const next = isEnd ? name.length - piece.length : name.indexOf(piece, at);
      if (next < at || (index === 0 && next > 0) || !name.startsWith(piece, next)) return false;
      at = next + piece.length;
    }
    return true;
  };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
