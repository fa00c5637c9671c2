import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Beyond this the folder is more than a model. */
const mostFiles = 5000;
const mostBytes = 8 * 1024 ** 3;
/** Never part of a model: caches, packages (their versions are known), and the reports of the gate itself. */
const passedOver = /^(\.git|\.?venv|\.(pytest|mypy|ruff)_cache|__pycache__|node_modules|model-gate-report)$/;

/**
 * A hash of the model's file, or with `withFolder` of all files in its folder and below, and of `settings`: all that
 * decides what it answers to given rows. `undefined` when the folder holds more than can be a model's, or links to others.
 * Rejects when a file can't be read.
 */
export async function fingerprintModel(
  path: string,
  withFolder: boolean,
  settings: readonly unknown[],
): Promise<string | undefined> {
  const folder = dirname(path);
  const files = withFolder ? await filesBelow(folder) : [path];
  if (!files) return undefined;
  const hash = createHash('sha256').update(`${JSON.stringify([...settings, relative(folder, path)])}\n`);
  for (const file of files) {
    const { size } = await stat(file);
    // Name and length first, so that no file can pass for another one's end.
    hash.update(`${JSON.stringify([relative(folder, file), size])}\n`);
    await addFile(hash, file);
  }
  return hash.digest('hex');
}

async function addFile(hash: Hash, path: string): Promise<void> {
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
}

/** In order of their names. */
async function filesBelow(root: string): Promise<readonly string[] | undefined> {
  const files: string[] = [];
  const folders = [root];
  let bytes = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (passedOver.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const found = entry.isSymbolicLink() ? await stat(path) : entry;
      if (found.isDirectory()) {
        // It may lead around in a circle, or to all of the disk.
        if (entry.isSymbolicLink()) return undefined;
        folders.push(path);
      }
      if (!found.isFile()) continue;
      files.push(path);
      bytes += (await stat(path)).size;
      if (files.length > mostFiles || bytes > mostBytes) return undefined;
    }
  }
  return files.sort();
}
