import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface BuiltServer {
  readonly url: string;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
  /** Rejects when nothing is there to answer. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<ServerAnswer>;
}

export interface ServerAnswer {
  readonly status: number;
  readonly text: string;
}

/** Runs `dist/cli.js serve` with these flags; `undefined` when it ends or is killed before it listens. `onStart`: told at once. */
export async function startServer(
  flags: readonly string[],
  { cwd, key, onStart }: { cwd: string; key: string; onStart?: (kill: BuiltServer['kill']) => void },
): Promise<BuiltServer | { readonly stderr: () => string; readonly url: undefined }> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'serve', '--json', ...flags], { cwd });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
  onStart?.(kill);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended]);
  const stderr = (): string => errors;
  if (!Array.isArray(first)) return { url: undefined, stderr };
  const { url } = JSON.parse(String(first[0])) as { url: string };
  return {
    url,
    stderr,
    kill,
    ended,
    ask: async (method, path, body) => {
      const response = await fetch(new URL(path, url), {
        method,
        headers: { 'rime-api-key': key },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}
