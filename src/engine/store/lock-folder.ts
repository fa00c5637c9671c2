import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../data/describe-error.js';
import { StoreError } from './store-error.js';

/** What a socket's path may be everywhere, in bytes. */
const mostPathBytes = 100;

/**
 * Holds a folder for this process until `unlock`, or until it ends, however it does: a socket listens there, and one that
 * nobody listens at is a dead engine's. Throws StoreError when another engine has the folder.
 */
export async function lockFolder(folder: string): Promise<{ readonly unlock: () => Promise<void> }> {
  const path = socketOf(realpathSync(folder));
  const server = await listenAt(path).catch(async (error: unknown) => {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    if (await isAnswered(path)) throw new StoreError(`another engine keeps its data in ${folder}.`);
    rmSync(path, { force: true });
    return listenAt(path);
  });
  server.unref();
  return { unlock: () => new Promise((resolve) => server.close(() => resolve())) };
}

function socketOf(folder: string): string {
  const name = `model-gate-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const own = join(folder, 'lock');
  return Buffer.byteLength(own) <= mostPathBytes ? own : join(tmpdir(), name);
}

function listenAt(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server));
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
