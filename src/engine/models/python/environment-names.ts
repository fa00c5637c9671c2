import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Of what a Python that is no longer installed, or a full disk, left under the names of an environment. */
const mostDamaged = 20;

/**
 * A damaged environment keeps its name, since a run that removed it could remove the whole one that another run has put in
 * its place meanwhile: the next name is taken.
 */
const namesOf = (name: string): readonly string[] =>
  Array.from({ length: mostDamaged + 1 }, (_, damaged) => (damaged === 0 ? name : `${name}-${damaged}`));

/** The interpreter of the environment with one of these names; `undefined` when none of them is whole. */
export async function findWhole(name: string): Promise<string | undefined> {
  for (const environment of namesOf(name)) {
    if (await isThere(pythonIn(environment))) return pythonIn(environment);
    if (!(await isThere(environment))) return undefined;
  }
  return undefined;
}

/**
 * Its own scripts would not run under another name; its interpreter does. That of another run, which was faster, will do as
 * well.
 */
export async function giveName(own: string, name: string): Promise<string> {
  let refusal: unknown;
  for (const environment of namesOf(name)) {
    try {
      await rename(own, environment);
      return pythonIn(environment);
    } catch (error) {
      if (await isThere(pythonIn(environment))) return pythonIn(environment);
      if (!(await isThere(environment))) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** The interpreter of the environment at this path. */
export function pythonIn(environment: string): string {
  return process.platform === 'win32'
    ? join(environment, 'Scripts', 'python.exe')
    : join(environment, 'bin', 'python');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
