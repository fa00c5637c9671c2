import { spawnSync } from 'node:child_process';

/** Path of the interpreter behind `python3`, which may be a slow script that looks for it. */
export function findPython(): string {
  return spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).stdout.trim();
}

/** The first interpreter that has the package; `undefined`, with a printed reason, when none has. */
export function findPythonWith(name: string): string | undefined {
  const candidates = ['python3', '/usr/bin/python3'];
  const found = candidates.find((python) => spawnSync(python, ['-c', `import ${name}`]).status === 0);
  if (found === undefined) {
    console.warn(`What needs ${name} is skipped: neither ${candidates.join(' nor ')} has it.`);
  }
  return found;
}

export const findPythonWithPandas = (): string | undefined => findPythonWith('pandas');
