import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a page of docs/start has its reader do, in its order. */
export type PageStep =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly hunks: readonly string[] }
  | { readonly kind: 'commands'; readonly text: string }
  /** What the commands before it print, among other things. */
  | { readonly kind: 'output'; readonly lines: readonly string[] };

/**
 * The blocks of code of a page: `sh` is typed; `text` is what comes then; any other is a file, and `diff` a change of one, named
 * by a comment in the first line. Throws where a block is none of these.
 */
export function readStartPage(path: string): readonly PageStep[] {
  return [...readFileSync(path, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, language, block = '']) => {
      if (language === 'sh') return { kind: 'commands', text: block };
      if (language === 'text') return { kind: 'output', lines: block.trim().split('\n') };
      const [, file, text = ''] = /^# (\S+)\n([^]*)$/.exec(block) ?? [];
      if (file === undefined)
        throw new Error(`${path}: a block of ${language} does not say which file it is`);
      if (language === 'diff') return { kind: 'change', path: file, hunks: text.split(/^@@\n/m) };
      return { kind: 'file', path: file, text };
    },
  );
}

/** A text with a hunk of a unified diff applied. Throws unless its old lines occur in the text once. */
function applyHunk(text: string, hunk: string): string {
  const lines = hunk.trimEnd().split('\n');
  const side = (signs: string): string =>
    lines.flatMap((line) => (signs.includes(line.charAt(0)) ? [`${line.slice(1)}\n`] : [])).join('');
  const parts = text.split(side(' -'));
  if (parts.length !== 2)
    throw new Error(`The old lines of a change occur ${parts.length - 1} times:\n${hunk}`);
  return parts.join(side(' +'));
}

export interface Typed {
  readonly commands: string;
  readonly status: number | null;
  /** Standard output and error, with runs of blanks as one. */
  readonly printed: string;
}

/**
 * Does in `workspace` what a page says, and returns what its commands came to. `npx --yes rime-model-gate@1` is the built
 * program, `python3` the given interpreter; `edit` changes the text of files, for what only the reader has.
 */
export async function followPage(
  steps: readonly PageStep[],
  options: {
    readonly workspace: string;
    /** A folder for the programs named above. */
    readonly programs: string;
    readonly python?: string | undefined;
    readonly env?: Readonly<Record<string, string>>;
    readonly edit?: (text: string) => string;
  },
): Promise<readonly Typed[]> {
  const { workspace, programs, python = 'python3', env, edit = (text: string) => text } = options;
  const program = (name: string, script: string): void =>
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const isOurs = '[ "$1 $2" = "--yes rime-model-gate@1" ] || exit 99; shift 2';
  program('npx', `${isOurs}; exec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"`);
  if (python !== 'python3') program('python3', `exec '${python}' "$@"`);
  // No more of this machine than its programs: a CI's own variables would say what the gate is to do.
  const { PATH = '', HOME = '' } = process.env;
  const cache = join(programs, 'cache');
  const environment = { PATH: `${programs}:${PATH}`, HOME, XDG_CACHE_HOME: cache, ...env };

  const typed: Typed[] = [];
  for (const step of steps) {
    if (step.kind === 'commands') typed.push(await type(step.text, workspace, environment));
    else if (step.kind === 'output') {
      const missing = step.lines.filter(
        (line) => !typed.at(-1)?.printed.includes(line.trim().replaceAll(/\s+/g, ' ')),
      );
      if (missing.length > 0)
        throw new Error(`${missing.join('\n')}\nis not in\n${typed.at(-1)?.printed ?? ''}`);
    } else {
      const path = join(workspace, step.path);
      mkdirSync(dirname(path), { recursive: true });
      const text =
        step.kind === 'file' ? edit(step.text) : step.hunks.reduce(applyHunk, readFileSync(path, 'utf8'));
      writeFileSync(path, text);
    }
  }
  return typed;
}

/** Types commands into a shell that ends at the first that fails. */
function type(commands: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Typed> {
  const child = spawn('sh', ['-e', '-c', commands], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const hear = (chunk: Buffer): void => void (printed += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('close', (status) => finish({ commands, status, printed: printed.replaceAll(/\s+/g, ' ') }));
  });
}
