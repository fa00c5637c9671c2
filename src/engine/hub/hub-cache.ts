import { randomBytes } from 'node:crypto';
import {
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

import { errorCode } from '../data/describe-error.js';
import { hashFile } from '../downloads/hash-file.js';
import { folderName, isCommit, type Repository } from './repository.js';
import { hashOfName, type Listing, type RepoFile, readEntries, toEntries } from './repo-file.js';
import { toCacheError } from './to-cache-error.js';

/**
 * One repository in the cache that is shared with Python: `blobs/<hash>` holds contents, `snapshots/<commit>/<path>` are
 * relative links to them, `refs/<revision>` hold commits. Lists of files are kept beside them, in `.listings`, which
 * Python does not look at. Nothing of it is believed: a blob is good when its content has the hash that names it.
 * Everything is written under a name of its own first and then renamed, so that runs which fill one cache at the same
 * time do each other no harm. Source of the layout: huggingface_hub documentation, "Understand caching".
 */
export class CachedRepository {
  readonly folder: string;

  constructor(
    private readonly cacheDir: string,
    repository: Repository,
  ) {
    this.folder = join(cacheDir, folderName(repository));
  }

  /** The commit that a branch or tag had when it was last asked for. */
  async readRef(revision: string): Promise<string | undefined> {
    const text = await readSmall(join(this.folder, 'refs', revision));
    return text !== undefined && isCommit(text.trim()) ? text.trim() : undefined;
  }

  async writeRef(revision: string, commit: string): Promise<void> {
    if ((await this.readRef(revision)) !== commit) await this.write(join('refs', revision), commit);
  }

  /** What a folder of the repository holds at a commit; `undefined` when it was never listed, or the list is damaged. */
  async readListing(commit: string, folder: string): Promise<Listing | undefined> {
    const text = await readSmall(this.listingPath(commit, folder));
    if (text === undefined) return undefined;
    try {
      return readEntries(JSON.parse(text), 'the cache');
    } catch {
      return undefined;
    }
  }

  async writeListing(commit: string, folder: string, listing: Listing): Promise<void> {
    await this.write(
      relative(this.folder, this.listingPath(commit, folder)),
      JSON.stringify(toEntries(listing)),
    );
  }

  /** The files of a snapshot, by its links: all that is known of what Python has put there. */
  async listSnapshot(commit: string): Promise<Listing> {
    const snapshot = join(this.folder, 'snapshots', commit);
    const entries = await readdir(snapshot, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = await Promise.all(
      entries.map(async (entry): Promise<RepoFile[]> => {
        if (!entry.isSymbolicLink()) return [];
        const path = join(entry.parentPath, entry.name);
        const name = basename(await readlink(path));
        const hash = hashOfName(name);
        const found = hash && (await lstat(this.blobPath({ hash })).catch(() => undefined));
        if (!hash || !found) return [];
        return [{ path: relative(snapshot, path).replaceAll('\\', '/'), sizeBytes: found.size, hash }];
      }),
    );
    return { files: files.flat(), folders: [] };
  }

  blobPath({ hash: { hex } }: Pick<RepoFile, 'hash'>): string {
    return join(this.folder, 'blobs', hex);
  }

  /** Whether the content of a file is here, whole and undamaged. */
  async holds(file: RepoFile): Promise<boolean> {
    const path = this.blobPath(file);
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isFile() || found.size !== file.sizeBytes) return false;
    return (await hashFile(path, file.hash.kind, found.size)) === file.hash.hex;
  }

  /** Makes the snapshot show the file, whose blob is here. Returns its absolute path in the snapshot. */
  async link(commit: string, file: RepoFile): Promise<string> {
    const path = join(this.folder, 'snapshots', commit, ...file.path.split('/'));
    const target = relative(dirname(path), this.blobPath(file));
    if ((await readlink(path).catch(() => undefined)) === target) return path;
    const own = this.ownPath();
    await this.guard(async () => {
      await mkdir(dirname(path), { recursive: true });
      // Windows lets only some users make links.
      await symlink(target, own).catch((error: unknown) => {
        if (errorCode(error) !== 'EPERM') throw error;
        return copyFile(this.blobPath(file), own);
      });
      await this.replace(own, path);
    });
    return path;
  }

  /** A path that nobody else has. */
  private ownPath(): string {
    return join(this.folder, `.${randomBytes(8).toString('hex')}.tmp`);
  }

  /** Runs what writes to the cache. Throws HubError that says how to get one that can be written. */
  async guard<T>(work: () => Promise<T>, neededBytes?: number): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toCacheError(error, this.cacheDir, neededBytes);
    }
  }

  private listingPath(commit: string, folder: string): string {
    return join(this.folder, '.listings', commit, `${encodeURIComponent(folder)}.json`);
  }

  private async write(path: string, text: string): Promise<void> {
    await this.guard(async () => {
      const target = join(this.folder, path);
      const own = this.ownPath();
      await mkdir(dirname(target), { recursive: true });
      await writeFile(own, text);
      await this.replace(own, target);
    });
  }

  private async replace(own: string, target: string): Promise<void> {
    await rename(own, target).catch(async (error: unknown) => {
      await rm(own, { force: true });
      throw error;
    });
  }
}

const mostSmallBytes = 8 * 1024 * 1024;

async function readSmall(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > mostSmallBytes) return undefined;
  return readFile(path, 'utf8').catch(() => undefined);
}
