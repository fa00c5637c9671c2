import { execFileSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * Where `python3` is a script that looks for the real one, as pyenv's, that costs a third of a second each time: the tests
 * start hundreds of them, so the folder of the real one is put in front once.
 */
export default function findPython() {
  const path = process.env.PATH ?? '';
  try {
    const found = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
    const folder = dirname(found.trim());
    if (!path.split(delimiter).includes(folder)) process.env.PATH = `${folder}${delimiter}${path}`;
  } catch {
    // The tests that need one say so.
  }
}
