import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What is watched: a name for people, and the absolute path of a file or of a folder with all that lies in it. */
export type WatchedFiles = Readonly<Record<string, string>>;

/** Notes the state of the files. What is returned tells which of them have been changed, replaced, made or removed since, by name. */
export async function watchFiles(watched: WatchedFiles): Promise<() => Promise<readonly string[]>> {
  const before = await readStates(watched);
  return async () => {
    const now = await readStates(watched);
    return Object.keys(watched).filter((_, index) => before[index] !== now[index]);
  };
}

function readStates(watched: WatchedFiles): Promise<readonly string[]> {
  return Promise.all(Object.values(watched).map(stateOf));
}

/** Not by content, which takes long: nobody but root sets the time of a file's last change (ctime). */
async function stateOf(path: string): Promise<string> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  if (!found) return 'missing';
  const names = found.isDirectory() ? await readdir(path) : [];
  const inside = await Promise.all(names.sort().map((name) => stateOf(join(path, name))));
  return [found.ino, found.size, found.mtimeNs, found.ctimeNs, ...inside].join(' ');
}
