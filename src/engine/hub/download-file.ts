import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { formatBytes } from '../../domain/words/format-bytes.js';
import type { World } from '../../domain/world.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { adoptAbandoned, unfinishedPath } from '../downloads/adopt-abandoned.js';
import { hashFile } from '../downloads/hash-file.js';
import { PartialFile } from '../downloads/partial-file.js';
import { tellsItsEnd } from '../downloads/read-headers.js';
import { progressTeller } from '../downloads/tell-progress.js';
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
    const own = unfinishedPath(blob);
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

/** Writes the content to `own`, behind what is there, in as many requests as it takes. */
async function fetchInto(
  own: string,
  { repository, commit, file }: Download,
  { send, cache, world }: Parts,
): Promise<void> {
  const { path, sizeBytes } = file;
  const progress = progressTeller(`${path} of ${repository.id}`, world);
  const partial = await PartialFile.open(own, {
    mostBytes: sizeBytes,
    isChecked: true,
    guard: (work) => cache.guard(work, sizeBytes),
    onProgress: (written) => progress(written, sizeBytes),
  });
  try {
    if (partial.writtenBytes === sizeBytes && sizeBytes > 0) return;
    await send({
      asked: { repository, revision: commit, file: path },
      path: `${pagePath(repository)}/resolve/${commit}/${encodePath(path)}`,
      headers: () => partial.headers(),
      hasProgress: () => partial.hasProgress(),
      take: async (message, onPiece) => {
        await partial.take(message, onPiece);
        // An answer that does not tell its end may be cut off without a word.
        if (partial.writtenBytes < sizeBytes && !tellsItsEnd(message)) {
          throw new ExchangeFault(
            'cut-off',
            `got an answer that was cut off after ${partial.writtenBytes} bytes`,
          );
        }
      },
    });
  } finally {
    await partial.close();
  }
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
