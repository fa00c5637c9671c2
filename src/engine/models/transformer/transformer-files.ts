import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DataError } from '../../data/data-error.js';
import { JsonPart } from '../../data/json-part.js';

/** The files that come with a transformer; `undefined` when there is none. */
export interface TransformerFiles {
  readonly config: JsonPart | undefined;
  readonly tokenizerConfig: JsonPart | undefined;
  /** tokenizer.json, not looked into. */
  readonly tokenizer: string | undefined;
}

/** In bytes; the largest vocabularies of 2025 take 35 MB. */
const largest = { config: 1_000_000, tokenizer: 100_000_000 };

/**
 * Reads what lies beside an .onnx file, or one folder up when that is called `onnx`, as exporters write it; the
 * tokenizer from its own folder when there is one. Throws DataError for a file that can't be read, or is too large.
 */
export async function readTransformerFiles(model: string, tokenizer?: string): Promise<TransformerFiles> {
  const folders = foldersOf(model);
  const tokenizerFolders = tokenizer === undefined ? folders : [tokenizer];
  return {
    config: await readJson(folders, 'config.json'),
    tokenizerConfig: await readJson(tokenizerFolders, 'tokenizer_config.json'),
    tokenizer: await readText(tokenizerFolders, 'tokenizer.json', largest.tokenizer),
  };
}

/** `config.json` alone. */
export async function readTransformerConfig(model: string): Promise<JsonPart | undefined> {
  return readJson(foldersOf(model), 'config.json');
}

function foldersOf(model: string): readonly string[] {
  const own = dirname(model);
  return basename(own) === 'onnx' ? [own, dirname(own)] : [own];
}

async function readJson(folders: readonly string[], name: string): Promise<JsonPart | undefined> {
  const text = await readText(folders, name, largest.config);
  return text === undefined ? undefined : JsonPart.parse(text, name);
}

async function readText(folders: readonly string[], name: string, most: number): Promise<string | undefined> {
  for (const folder of folders) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    if (found.size > most)
      throw new DataError(`${path} is too large: ${found.size} bytes of ${most} at most.`);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new DataError(`${path} may not be read by this user.`, { cause: error });
    });
    return new TextDecoder().decode(bytes);
  }
  return undefined;
}
