import { createHash } from 'node:crypto';
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
  /** Of all of them: they decide on what the model answers. */
  readonly hash: string;
}

/** In bytes; the largest vocabularies of 2025 take 35 MB. */
const largest = { config: 1_000_000, tokenizer: 100_000_000 };

/**
 * Reads what lies beside an .onnx file, or one folder up when that is called `onnx`, as exporters write it; the
 * tokenizer from its own folder when there is one. Throws DataError for a file that can't be read, or is too large.
 */
export async function readTransformerFiles(
  model: string,
  tokenizerFolder?: string,
): Promise<TransformerFiles> {
  const folders = foldersOf(model);
  const tokenizerFolders = tokenizerFolder === undefined ? folders : [tokenizerFolder];
  const config = await readText(folders, 'config.json', largest.config);
  const tokenizerConfig = await readText(tokenizerFolders, 'tokenizer_config.json', largest.config);
  const tokenizer = await readText(tokenizerFolders, 'tokenizer.json', largest.tokenizer);
  return {
    config: toJson(config, 'config.json'),
    tokenizerConfig: toJson(tokenizerConfig, 'tokenizer_config.json'),
    tokenizer,
    hash: createHash('sha256')
      .update(JSON.stringify([config, tokenizerConfig, tokenizer]))
      .digest('hex'),
  };
}

/** `config.json` alone. */
export async function readTransformerConfig(model: string): Promise<JsonPart | undefined> {
  return toJson(await readText(foldersOf(model), 'config.json', largest.config), 'config.json');
}

function foldersOf(model: string): readonly string[] {
  const own = dirname(model);
  return basename(own) === 'onnx' ? [own, dirname(own)] : [own];
}

function toJson(text: string | undefined, name: string): JsonPart | undefined {
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
