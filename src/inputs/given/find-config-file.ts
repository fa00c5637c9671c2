import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InputError } from '../../domain/errors.js';
import type { RawInputs } from './raw-inputs.js';

const defaultPath = '.github/model-gate.yml';
const maxBytes = 1024 * 1024;

/** Where the config file is looked for, relative to the workspace. */
export const findConfigPath = (given: string | undefined): string => given?.trim() || defaultPath;

/**
 * The config file's text: the given path, else the default one if it exists. Paths are relative to the workspace.
 * Throws InputError when a given file can't be read, or is not text of at most 1 MiB.
 */
export async function findConfigFile(
  given: string | undefined,
  workspace: string,
): Promise<RawInputs['configFile']> {
  const path = findConfigPath(given);
  try {
    const bytes = await readFile(resolve(workspace, path));
    if (bytes.length > maxBytes)
      throw new RangeError(`it has ${bytes.length} bytes, at most ${maxBytes} are allowed`);
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!given?.trim() && isMissing(error)) return undefined;
    const reason = isMissing(error)
      ? 'there is no such file'
      : error instanceof Error
        ? error.message
        : String(error);
    const message = `${JSON.stringify(path)} cannot be read: ${reason}. Give the path of a YAML or JSON file, relative to ${workspace}`;
    throw new InputError([{ name: 'config', message }]);
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
