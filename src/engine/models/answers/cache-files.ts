import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const unfinished = '.part';

/**
 * Writes a file for its owner alone, and renames it when it is whole, so that no other process reads half of it. `flush`:
 * and when it is safe on the disk.
 */
export async function writeWhole(path: string, bytes: Uint8Array, { flush = false } = {}): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}${unfinished}`;
  try {
    await writeFile(part, bytes, { mode: 0o600, flush });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Removes files of this ending that were used longest ago, until at most so many bytes are left. */
export async function prune(folder: string, ending: string, mostBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) || name.endsWith(unfinished));
  const files = await Promise.all(
    names.map(async (name) => {
      // Another process may just have renamed or removed it.
      const found = await stat(join(folder, name)).catch(() => undefined);
      return { name, size: found?.size ?? 0, mtimeMs: found?.mtimeMs ?? 0 };
    }),
  );
  let bytes = 0;
  for (const { name, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    bytes += size;
    if (bytes > mostBytes) await rm(join(folder, name), { force: true });
  }
}
