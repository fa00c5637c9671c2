import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { createScreen, type Screen } from './screen.js';

/** A program on a terminal, while it runs. */
export interface TerminalSession {
  readonly screen: Screen;
  /** As from the keyboard; `\u0003` is Ctrl-C. */
  type(text: string): void;
  resize(columns: number): void;
}

export interface TerminalRun {
  readonly exitCode: number | null;
  /** Everything written, with its escape sequences. */
  readonly output: string;
  readonly screen: Screen;
}

export interface TerminalOptions {
  readonly workspace: string;
  /** 0 for a terminal that does not know. */
  readonly columns: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Told after each piece of output. */
  readonly onOutput?: (session: TerminalSession) => void;
}

/** Runs `dist/cli.js` on a pseudo-terminal, standard output and standard error alike. Needs Python 3. */
export function runInTerminal(
  argv: readonly string[],
  { workspace, columns, env, onOutput }: TerminalOptions,
): Promise<TerminalRun> {
  const child = spawn(
    'python3',
    [
      resolve('test/support/pseudo-terminal.py'),
      String(columns),
      process.execPath,
      resolve('dist/cli.js'),
      ...argv,
    ],
    { cwd: workspace, env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', ...env } },
  );
  const screen = createScreen(columns || 80);
  const session: TerminalSession = {
    screen,
    type: (text) => void child.stdin.write(`type ${JSON.stringify(text)}\n`),
    resize: (newColumns) => {
      screen.resize(newColumns);
      child.stdin.write(`resize ${newColumns}\n`);
    },
  };
  let output = '';
  let trouble = '';
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    screen.write(text);
    onOutput?.(session);
  });
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode) => {
      if (trouble) fail(new Error(trouble));
      else finish({ exitCode, output, screen });
    });
  });
}
