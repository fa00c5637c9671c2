import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { dataFormatOf, listDataEndings } from '../../domain/data-formats.js';
import { didYouMean } from '../../domain/words/nearest.js';
import { findParts } from './find-parts.js';
import { DataError } from './data-error.js';

export interface FoundFile {
  readonly absolutePath: string;
  readonly sizeBytes: number;
}

export interface FileKind {
  /** What the file holds, such as `data`. */
  readonly what: string;
  readonly hasEnding: (path: string) => boolean;
  /** Such as `.onnx, .py`. */
  readonly endings: string;
}

/** Of a path in a message, in characters. */
const longestName = 500;

export const dataFiles: FileKind = {
  what: 'data',
  hasEnding: (path) => dataFormatOf(path) !== undefined,
  endings: listDataEndings(),
};
export const modelFiles: FileKind = {
  what: 'model',
  hasEnding: (path) => /\.(?:onnx|py)$/.test(path),
  endings: '.onnx, .py',
};

/**
 * Finds a file of the workspace; relative paths start at `root`.
 * Of data also a folder, or a name with `*`, that stands for several.
 * Throws DataError unless it is a regular file that can be read and whose ending the engine knows.
 */
export async function findFile(path: string, root: string, kind: FileKind): Promise<FoundFile> {
  const shown = path.slice(0, longestName);
  const allowed = `The embedded engine reads ${kind.what} files of the workspace that end in ${kind.endings}`;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    throw new DataError(`${shown} is not on this machine. ${allowed}: download it in an earlier step`);
  }
  const parts =
    kind === dataFiles ? await findParts(resolve(root, path) + (path.endsWith('/') ? '/' : '')) : undefined;
  if (parts) {
    const sizes = await Promise.all(parts.paths.map(async (part) => (await stat(part)).size));
    return { absolutePath: resolve(root, path), sizeBytes: sizes.reduce((sum, size) => sum + size, 0) };
  }
  if (!kind.hasEnding(path)) {
    throw new DataError(`${shown} has another ending. ${allowed}: convert it or rename it`);
  }
  const absolutePath = resolve(root, path);
  const problem = (text: string): DataError => new DataError(`${shown} ${text}.`);
  if (path.includes('\0')) throw problem('is not a path');
  const found = await stat(absolutePath).catch(() => undefined);
  if (!found) throw await missingFile(path, root, kind.hasEnding);
  if (found.isDirectory()) throw problem(`is a folder, and a file that ends in ${kind.endings} is read`);
  if (!found.isFile()) throw problem('is not a regular file');
  await access(absolutePath, constants.R_OK).catch(() =>
    Promise.reject(problem('may not be read by this user')),
  );
  return { absolutePath, sizeBytes: found.size };
}

/** The error of a path where nothing is, with the file beside it that may be meant. `isLike`: whether a name is of the kind. */
export async function missingFile(
  path: string,
  root: string,
  isLike: (name: string) => boolean,
): Promise<DataError> {
  const names = await readdir(dirname(resolve(root, path))).catch(() => []);
  const meant = didYouMean(basename(path).slice(0, longestName), names.filter(isLike));
  return new DataError(
    `${path.slice(0, longestName)} does not exist; paths start at the root of the workspace.${meant}`,
  );
}
