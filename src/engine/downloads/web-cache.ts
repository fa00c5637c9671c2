import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { writeWhole } from '../models/answers/cache-files.js';
import { DataError } from '../data/data-error.js';
import { describeDisk } from './describe-disk.js';
import { hashFile } from './hash-file.js';

/** A file that was fetched: what it is called, and what tells whether there is a newer one. */
export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  readonly etag: string | undefined;
}

/**
 * Files of the web: `<sha256 of the content>/<name>`, and by what they are asked for `<key>.json`. Nothing of it is
 * believed: a content is good when it has its hash. It is written under a name of its own first and never changed after,
 * so that runs that fill one cache at the same time do each other no harm.
 */
export class WebCache {
  constructor(private readonly folder: string) {}

  /** What an address is kept under: a hash, since its query may be a key. */
  static keyOf(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }

  /** Absolute path of what is kept under a key, whole and undamaged, with what is known of it. */
  async find(key: string): Promise<(KeptFile & { readonly path: string }) | undefined> {
    const text = await readFile(this.pointerPath(key), 'utf8').catch(() => undefined);
    const kept = text === undefined ? undefined : readPointer(text);
    if (!kept) return undefined;
    const path = this.pathOf(kept);
    const found = await lstat(path).catch(() => undefined);
    const isWhole = found?.isFile() && (await hashFile(path, 'sha256', found.size)) === kept.sha256;
    return isWhole ? { ...kept, path } : undefined;
  }

  /** Takes a downloaded file over. Returns its path. */
  async keep(key: string, kept: KeptFile, downloaded: string): Promise<string> {
    const path = this.pathOf(kept);
    await this.guard(async () => {
      await mkdir(join(this.folder, kept.sha256), { recursive: true });
      await rename(downloaded, path);
      await writeWhole(this.pointerPath(key), Buffer.from(JSON.stringify(kept)));
    });
    return path;
  }

  /** Where what is fetched for a key is gathered, after `open`. */
  unfinished(key: string): string {
    return join(this.folder, key);
  }

  async open(): Promise<void> {
    await this.guard(() => mkdir(this.folder, { recursive: true, mode: 0o700 }));
  }

  async drop(downloaded: string): Promise<void> {
    await rm(downloaded, { force: true });
  }

  /** Runs what writes to the cache. Throws DataError that says how to get one that can be written. */
  guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new DataError(describeDisk(error, this.folder, 'cache-dir'), { cause: error });
    }
  };

  private pathOf({ sha256, name }: KeptFile): string {
    return join(this.folder, sha256, name);
  }

  private pointerPath(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}

function readPointer(text: string): KeptFile | undefined {
  try {
    const { name, sha256, etag } = JSON.parse(text) as Record<string, unknown>;
    const isKept =
      typeof name === 'string' &&
      /^\w[\w.-]{0,120}$/.test(name) &&
      typeof sha256 === 'string' &&
      /^[0-9a-f]{64}$/.test(sha256);
    return isKept ? { name, sha256, etag: typeof etag === 'string' ? etag : undefined } : undefined;
  } catch {
    return undefined;
  }
}
