import { spawn } from 'node:child_process';
import { errorCode } from '../../data/describe-error.js';
import { forwardLines } from './forward-lines.js';
import { pipEnvironment } from './model-environment.js';

export interface PythonRun {
  readonly code: number | null;
  /** Both streams, the last lines of them. */
  readonly lines: readonly string[];
}

export interface PythonEdges {
  /** Current folder. */
  readonly folder: string;
  readonly onChild: (pid: number) => void;
  /** Receives what it prints, line by line. */
  readonly log: (line: string) => void;
}

const keptLines = 200;

/** Runs an interpreter to its end; `undefined` when there is none of that name. */
export function runPython(
  interpreter: string,
  args: readonly string[],
  { folder, onChild, log }: PythonEdges,
): Promise<PythonRun | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(interpreter, args, {
      cwd: folder,
      env: {
        ...pipEnvironment(process.env),
        PYTHONIOENCODING: 'utf-8:backslashreplace',
        PYTHONUNBUFFERED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (child.pid !== undefined) onChild(child.pid);
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      forwardLines(stream, (line) => {
        log(line);
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
      });
    }
    child.once('error', (error) => (errorCode(error) === 'ENOENT' ? resolve(undefined) : reject(error)));
    child.once('close', (code) => resolve({ code, lines }));
  });
}
