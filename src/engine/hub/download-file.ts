import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

import { formatBytes } from '../../domain/words/format-bytes.js';
import type { World } from '../../domain/world.js';
import { piecesOf } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { hashFile } from './hash-file.js';
import type { CachedRepository } from './hub-cache.js';
import { HubError } from './hub-error.js';
import type { HubSend } from './hub-send.js';
import { encodePath, nameOf, pagePath, type Repository } from './repository.js';
import type { RepoFile } from './repo-file.js';

export interface Download {
  readonly repository: Repository;
  readonly commit: string;
  readonly file: RepoFile;
}

interface Parts {
  readonly send: HubSend;
  readonly cache: CachedRepository;
  readonly world: Pick<World, 'log' | 'clock'>;
}

/** Damaged content may be the fault of one copy: it is fetched once more. */
const mostTries = 2;
/** Whoever writes to a file of the cache has done so within this time, or has given up. */
const abandonedMs = 2 * 60_000;

/**
 * Fetches one file into the cache as a blob: resumes where a connection was lost, or an earlier run was killed, and
 * checks size and hash of the whole before the blob gets its name. Throws HubError.
 */
export async function downloadFile(download: Download, parts: Parts): Promise<void> {
  const { file } = download;
  const { cache } = parts;
  const blob = cache.blobPath(file);
  await cache.guard(() => mkdir(join(cache.folder, 'blobs'), { recursive: true }));
  for (let tries = 1; ; tries++) {
    const own = `${blob}.${randomBytes(6).toString('hex')}.incomplete`;
    await adoptAbandoned(blob, own, parts.world.clock.now());
    await fetchInto(own, download, parts);
    const problem = await findProblem(own, download);
    if (problem === undefined) {
      await cache.guard(async () => {
        await rm(blob, { recursive: true, force: true }); // What is there is damaged, and may be a folder.
        await rename(own, blob);
      });
      return;
    }
    await rm(own, { force: true });
    if (tries === mostTries) throw problem;
    parts.world.log.debug(`${problem.message} Fetching it once more.`);
  }
}

/** Goes on with what a killed run has left. A file that is still written to is left alone. */
async function adoptAbandoned(blob: string, own: string, nowMs: number): Promise<void> {
  const folder = join(blob, '..');
  const prefix = `${blob.slice(folder.length + 1)}.`;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix) || !/\.[0-9a-f]{12}\.incomplete$/.test(name)) continue;
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (!found?.isFile() || nowMs - found.mtimeMs < abandonedMs) continue;
    const isOurs = await rename(join(folder, name), own).then(
      () => true,
      () => false,
    );
    if (isOurs) return;
  }
}

/** Writes the content to `own`, behind what is there, in as many requests as it takes. */
async function fetchInto(
  own: string,
  { repository, commit, file }: Download,
  { send, cache, world }: Parts,
): Promise<void> {
  const { path, sizeBytes } = file;
  const handle = await cache.guard(() => open(own, 'a+'));
  let written = (await handle.stat()).size;
  let reported = written;
  const restart = async (): Promise<void> => {
    await handle.truncate(0);
    written = 0;
  };
  try {
    if (written > sizeBytes) await restart();
    if (written === sizeBytes && sizeBytes > 0) return;
    const progress = progressOf(`${path} of ${repository.id}`, sizeBytes, world);
    await send({
      asked: { repository, revision: commit, file: path },
      path: `${pagePath(repository)}/resolve/${commit}/${encodePath(path)}`,
      headers: (): Record<string, string> => (written > 0 ? { range: `bytes=${written}-` } : {}),
      hasProgress: () => {
        const isMore = written > reported;
        reported = written;
        return isMore;
      },
      take: async (message, onPiece) => {
        const type = message.headers['content-type'] ?? '';
        if (/\bhtml\b/i.test(type) && !/\.html?$/i.test(path)) {
          message.destroy();
          throw new ExchangeFault('not-http', 'got a web page instead of the file');
        }
        const start = message.statusCode === 206 ? startOf(message.headers['content-range']) : 0;
        if (start !== written) await cache.guard(restart);
        if (start > 0 && start !== written) {
          message.destroy();
          throw new ExchangeFault('cut-off', 'got another part of the file than it asked for');
        }
        for await (const piece of piecesOf(message)) {
          onPiece();
          // More than the file has is not it, and might never end; the check of its size says so.
          if (written > sizeBytes) break;
          await cache.guard(() => handle.appendFile(piece), sizeBytes);
          written += piece.length;
          progress(written);
        }
        if (written < sizeBytes && !tellsItsEnd(message)) {
          throw new ExchangeFault('cut-off', `got an answer that was cut off after ${written} bytes`);
        }
      },
    });
  } finally {
    await handle.close();
  }
}

/** Whether a body that was cut off would have been noticed; else its end short of the file is taken for that. */
function tellsItsEnd({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** First byte of `bytes 100-199/200`; −1 for what says none. */
function startOf(contentRange: string | undefined): number {
  const start = /^bytes (\d{1,15})-/.exec(contentRange ?? '')?.[1];
  return start === undefined ? -1 : Number(start);
}

const pointerStart = 'version https://git-lfs.github.com/spec/v1';

/** What is wrong with the content that came; `undefined` when it is what the list of files says. */
async function findProblem(own: string, { repository, file }: Download): Promise<HubError | undefined> {
  const { path, sizeBytes, hash } = file;
  const name = `${path} of ${nameOf(repository)}`;
  const handle = await open(own);
  const head = Buffer.alloc(pointerStart.length);
  const { size } = await handle.stat();
  await handle.read(head, 0, head.length, 0);
  await handle.close();
  if (head.toString('latin1') === pointerStart) {
    return new HubError(
      `${name} is a Git LFS pointer instead of the file: its owner, or the mirror in HF_ENDPOINT, has to upload the content.`,
    );
  }
  const cure = 'Try again; if it stays so, a proxy or a mirror (HF_ENDPOINT) changes files on their way.';
  if (size !== sizeBytes) {
    const came = size > sizeBytes ? `more than the ${formatBytes(sizeBytes)} it has` : formatBytes(size);
    return new HubError(`${name} came damaged: ${came} instead of ${formatBytes(sizeBytes)}. ${cure}`);
  }
  if ((await hashFile(own, hash.kind, size)) === hash.hex) return undefined;
  return new HubError(
    `${name} came damaged: its content does not have the hash ${hash.hex.slice(0, 12)}…. ${cure}`,
  );
}

const reportEveryMs = 5000;

/** Tells how far a long download is, every few seconds. */
function progressOf(name: string, total: number, { log, clock }: Parts['world']): (done: number) => void {
  let toldMs = clock.now();
  return (done) => {
    if (clock.now() - toldMs < reportEveryMs) return;
    toldMs = clock.now();
    log.progress(`${name}: ${formatBytes(done)} of ${formatBytes(total)}`, { done, total });
  };
}
