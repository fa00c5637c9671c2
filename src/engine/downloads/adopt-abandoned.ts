import { readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';

/** Whoever writes to an unfinished file has done so within this time, or has given up. */
const abandonedMs = 2 * 60_000;

/** A name for the unfinished content of `path` that nobody else has. */
export function unfinishedPath(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.incomplete`;
}

/** Goes on in `own` with what a killed run has left of `path`. A file that is still written to is left alone. */
export async function adoptAbandoned(path: string, own: string, nowMs: number): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(path)}.`) || !/\.[0-9a-f]{12}\.incomplete$/.test(name)) continue;
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (!found?.isFile() || nowMs - found.mtimeMs < abandonedMs) continue;
    const isOurs = await rename(join(folder, name), own).then(
      () => true,
      () => false,
    );
    if (isOurs) return;
  }
}
