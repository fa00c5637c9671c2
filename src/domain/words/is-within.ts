import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder or lies below it, by its letters alone; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
