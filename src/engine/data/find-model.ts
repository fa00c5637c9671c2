import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { quoteWord } from '../../domain/words/quote-word.js';
import { DataError } from './data-error.js';
import { findFile, missingFile, modelFiles, type FoundFile } from './find-file.js';
import { listNames } from './list-names.js';

/** Where exporters put the model itself, without loss of precision; best first. */
const usualPlaces = ['onnx/model.onnx', 'model.onnx'];

/**
 * Finds a model of the workspace: its file, or the .onnx file of a folder such as transformers writes and reads; in the
 * folder the one that is `asked` for, by path or by its name in `onnx/`. Throws DataError as `findFile` does, and for a
 * folder that does not tell which of its files it is.
 */
export async function findModel(path: string, root: string, asked?: string): Promise<FoundFile> {
  const folder = path.includes('\0') ? undefined : resolve(root, path);
  const found = folder === undefined ? undefined : await stat(folder).catch(() => undefined);
  if (folder !== undefined && !found && !/\.[A-Za-z]\w*$/.test(path)) {
    throw await missingFile(path, root, () => true);
  }
  if (folder === undefined || !found?.isDirectory()) return findFile(path, root, modelFiles);
  return findFile(join(path, await fileOf(folder, path, asked)), root, modelFiles);
}

async function fileOf(folder: string, shown: string, asked: string | undefined): Promise<string> {
  const found = (await Promise.all([onnxFiles(folder, ''), onnxFiles(folder, 'onnx/')])).flat();
  if (asked !== undefined) {
    const named = [asked, `onnx/${asked}`].find((place) => found.includes(place));
    if (named !== undefined) return named;
    const has = found.length > 0 ? `it has ${listNames(found)}` : 'it has none';
    throw new DataError(`${shown.slice(0, 500)} has no model ${quoteWord(asked)}: ${has}.`);
  }
  const usual = usualPlaces.find((place) => found.includes(place));
  const [only, ...others] = found;
  if (usual !== undefined) return usual;
  if (only !== undefined && others.length === 0) return only;
  throw new DataError(
    only === undefined
      ? `${shown.slice(0, 500)} is a folder with no .onnx file. Export the model into it: optimum-cli export onnx --model NAME FOLDER.`
      : `${shown.slice(0, 500)} is a folder with several models: ${listNames(found)}. Name one of the files, as {"file": …} in the model's kwargs or by its path, or call it model.onnx.`,
  );
}

async function onnxFiles(folder: string, below: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, below)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.onnx'))
    .sort()
    .map((name) => below + name);
}
