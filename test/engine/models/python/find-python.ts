import { spawnSync } from 'node:child_process';

/** Path of the interpreter behind `python3`, which may be a slow script that looks for it. */
export function findPython(): string {
  return spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).stdout.trim();
}

/** The first interpreter that has pandas; `undefined`, with a printed reason, when none has. */
export function findPythonWithPandas(): string | undefined {
  const candidates = ['python3', '/usr/bin/python3'];
  const found = candidates.find((python) => spawnSync(python, ['-c', 'import pandas']).status === 0);
  if (found === undefined) {
    console.warn(`Tests of predict_df are skipped: neither ${candidates.join(' nor ')} has pandas.`);
  }
  return found;
}
