import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { InputError } from '../domain/errors.js';

export interface FoundFile {
  /** Relative to the directory, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly sizeBytes: number;
}

const skipped = new Set(['.git', 'node_modules', '__pycache__', '.venv']);
const maxFiles = 10_000;

/**
 * Every regular file below a directory, sorted by path. What a version control system, a package manager or Python
 * keeps there is left out. Throws InputError for a link that leads outside, and for more than 10,000 files.
 */
export async function listDirectory(root: string): Promise<readonly FoundFile[]> {
  const realRoot = await realpath(root);
  const found: FoundFile[] = [];
  const visit = async (folder: string): Promise<void> => {
    for await (const entry of await opendir(folder)) {
      if (skipped.has(entry.name)) continue;
      const absolutePath = join(folder, entry.name);
      if (entry.isSymbolicLink()) await refuseOutside(absolutePath, realRoot);
      const { size, ...kind } = await describe(absolutePath);
      // A link to a directory could lead in a circle.
      if (kind.isDirectory && !entry.isSymbolicLink()) await visit(absolutePath);
      if (!kind.isFile) continue;
      found.push({ path: relative(root, absolutePath).split(sep).join('/'), absolutePath, sizeBytes: size });
      if (found.length > maxFiles) throw refuse(`${root} holds more than ${maxFiles} files`);
    }
  };
  await visit(root);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function describe(path: string): Promise<{ size: number; isFile: boolean; isDirectory: boolean }> {
  const entry = await stat(path);
  return { size: entry.size, isFile: entry.isFile(), isDirectory: entry.isDirectory() };
}

async function refuseOutside(path: string, realRoot: string): Promise<void> {
  const target = await realpath(path).catch(() => undefined);
  if (target?.startsWith(realRoot + sep)) return;
  throw refuse(`${path} is a link that leads out of the directory, or nowhere`);
}

function refuse(reason: string): InputError {
  const message = `${reason}. Name a folder that holds only what the model needs. Example: ./model`;
  return new InputError([{ name: 'model.directory', message }]);
}
