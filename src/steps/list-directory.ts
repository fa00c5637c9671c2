import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { InputError } from '../domain/errors.js';

export interface FoundFile {
  /** Relative to the directory, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly sizeBytes: number;
}

const skipped: readonly string[] = ['.git', 'node_modules', '__pycache__', '.venv'];
const maxFiles = 10_000;
/** Folders as well, so that a workspace of empty ones ends. */
const maxEntries = 100_000;

/**
 * Every regular file below a directory, sorted by path. What a version control system, a package manager or Python
 * keeps there is left out. A link inside the directory is followed. Throws InputError for a link that leads outside,
 * to what is left out, or in a circle; for more than 10,000 files; and for a directory that can't be read.
 */
export async function listDirectory(root: string): Promise<readonly FoundFile[]> {
  const realRoot = await realpath(root).catch((error: unknown) => Promise.reject(unreadable(root, error)));
  const found: FoundFile[] = [];
  let entries = 0;
  const visit = async (folder: string, realAncestors: readonly string[]): Promise<void> => {
    for (const entry of await namesIn(folder)) {
      if (skipped.includes(entry)) continue;
      if (++entries > maxEntries) throw refuse(`${root} holds more than ${maxEntries} entries`);
      const absolutePath = join(folder, entry);
      const realTarget = await realpath(absolutePath).catch((error: unknown) =>
        Promise.reject(unreadable(absolutePath, error)),
      );
      refuseStrange(absolutePath, realTarget, realRoot);
      const { size, ...kind } = await describe(absolutePath);
      if (kind.isDirectory) {
        if (realAncestors.includes(realTarget))
          throw refuse(`${absolutePath} is a link that leads in a circle`);
        await visit(absolutePath, [...realAncestors, realTarget]);
      }
      if (!kind.isFile) continue;
      found.push({ path: relative(root, absolutePath).split(sep).join('/'), absolutePath, sizeBytes: size });
      if (found.length > maxFiles) throw refuse(`${root} holds more than ${maxFiles} files`);
    }
  };
  await visit(root, [realRoot]);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    for await (const { name } of await opendir(folder)) names.push(name);
  } catch (error) {
    throw unreadable(folder, error);
  }
  return names;
}

async function describe(path: string): Promise<{ size: number; isFile: boolean; isDirectory: boolean }> {
  try {
    const entry = await stat(path);
    return { size: entry.size, isFile: entry.isFile(), isDirectory: entry.isDirectory() };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A link must lead neither out of the directory nor to what is left out: `.git` may hold the job's own token. */
function refuseStrange(path: string, realTarget: string, realRoot: string): void {
  if (!realTarget.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep) && realTarget !== realRoot) {
    throw refuse(`${path} is a link that leads out of the directory`);
  }
  if (
    relative(realRoot, realTarget)
      .split(sep)
      .some((name) => skipped.includes(name))
  ) {
    throw refuse(`${path} is a link to what is not uploaded (${skipped.join(', ')})`);
  }
}

function unreadable(path: string, error: unknown): InputError {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return refuse(`${path} can't be read (${isCoded ? String(error.code) : String(error)})`);
}

function refuse(reason: string): InputError {
  const message = `${reason}. Name a folder that holds only what the model needs. Example: ./model`;
  return new InputError([{ name: 'model-directory', message }]);
}
