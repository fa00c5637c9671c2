import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface BuiltServer {
  readonly url: string;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  /** Rejects with an error that has a `code` when nothing is there to answer. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<ServerAnswer>;
}

export interface ServerAnswer {
  readonly status: number;
  readonly text: string;
}

interface ServerOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What `ask` sends as its key. */
  readonly key: string;
  /** Who has signed the server's certificate; PEM. */
  readonly ca?: string;
  /** Told as soon as there is a process. */
  readonly onStart?: ((kill: BuiltServer['kill']) => void) | undefined;
}

/** Runs `dist/cli.js serve` with these flags. `url` is `undefined` when it ends or is killed before it listens. */
export async function startServer(
  flags: readonly string[],
  { cwd, env, key, ca, onStart }: ServerOptions,
): Promise<BuiltServer | { readonly stderr: () => string; readonly url: undefined }> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'serve', '--json', ...flags], {
    cwd,
    env: { ...process.env, ...env },
  });
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
  const ask: BuiltServer['ask'] = async (method, path, body) => {
    const to = new URL(path, url);
    const options = { method, headers: { 'rime-api-key': key }, ...(ca !== undefined && { ca }) };
    const response = await new Promise<IncomingMessage>((finish, fail) => {
      (to.protocol === 'https:' ? tlsRequest : plainRequest)(to, options, finish)
        .once('error', fail)
        .end(body === undefined ? undefined : JSON.stringify(body));
    });
    const chunks: Buffer[] = [];
    for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
    return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
  };
  return { url, stderr, kill, ended, ask };
}
