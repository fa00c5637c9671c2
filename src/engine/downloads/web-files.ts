import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { showAddress } from '../../domain/web-address.js';
import { secretsOfAddress, type WebFile } from '../../domain/web-file.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import { DataError } from '../data/data-error.js';
import { adoptAbandoned, unfinishedPath } from './adopt-abandoned.js';
import { checkFile } from './check-file.js';
import { nameFile } from './name-file.js';
import { PartialFile } from './partial-file.js';
import { isPage, partOf, tellsItsEnd } from './read-headers.js';
import { createSend, type DownloadParts } from './send.js';
import { progressTeller } from './tell-progress.js';
import { toWebError } from './to-web-error.js';
import { tooLarge, webPage } from './unfit-file.js';
import { WebCache } from './web-cache.js';

/** A file of the web that is on this machine. */
export interface FetchedFile {
  readonly path: string;
  /** What the reader of a verdict should know of it. */
  readonly notes: readonly string[];
}

/** Data files of web servers, behind a cache. */
export interface WebFiles {
  /**
   * Has a file on this machine, whole and checked. With a hash that the cache holds nothing is asked, else whether there is
   * a newer version. `role`: what it is, for notes. Throws DataError.
   */
  fetch(file: WebFile, role: string): Promise<FetchedFile>;
}

export interface WebParts extends DownloadParts {
  /** A larger file is not fetched. */
  readonly mostBytes?: number;
}

const defaultMostBytes = 4 * 1024 ** 3;

/** `folder` holds the cache. */
export function createWebFiles(folder: string, parts: WebParts): WebFiles {
  const { world, mostBytes = defaultMostBytes } = parts;
  const cache = new WebCache(folder);
  const send = createSend(parts);

  return {
    fetch: async (file, role) => {
      const { url, sha256 } = file;
      const secrets = secretsOfAddress(url);
      for (const secret of secrets) world.log.mask(secret);
      const hide = (text: string): string =>
        secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
      const shown = showAddress(url);
      const key = WebCache.keyOf(sha256 ?? url);
      const known = await cache.find(key);
      const told = (hash: string): readonly string[] => [`The ${role} data are ${shown}, SHA-256 ${hash}.`];
      if (known && known.sha256 === sha256) return { path: known.path, notes: told(sha256) };
      await cache.open();
      const own = unfinishedPath(cache.unfinished(key));
      // Parts of another version would not be found without the hash.
      if (sha256 !== undefined) await adoptAbandoned(cache.unfinished(key), own, world.clock.now());
      try {
        const headers = await download(file, own, known?.etag, hide);
        if (headers === 'unchanged') return { path: known?.path ?? '', notes: told(known?.sha256 ?? '') };
        const kept = { name: nameFile(url, headers), sha256: await checkFile(own, file), etag: headers.etag };
        return { path: await cache.keep(key, kept, own), notes: told(kept.sha256) };
      } finally {
        await cache.drop(own);
      }
    },
  };

  /** Returns the headers of the file that came, unless it is still the one of the tag. */
  async function download(
    { url, sha256 }: WebFile,
    own: string,
    knownTag: string | undefined,
    hide: (text: string) => string,
  ): Promise<IncomingHttpHeaders | 'unchanged'> {
    const shown = showAddress(url);
    const tell = progressTeller(shown, world);
    let total: number | undefined;
    const partial = await PartialFile.open(own, {
      mostBytes,
      isChecked: sha256 !== undefined,
      guard: cache.guard,
      onProgress: (written) => tell(written, total),
    });
    const isUnasked = (): boolean => partial.writtenBytes === 0;
    try {
      return await send({
        url: new URL(url),
        headers: () => ({
          ...partial.headers(),
          ...(knownTag !== undefined && isUnasked() && { 'if-none-match': knownTag }),
        }),
        takes: (status) =>
          status === 200 || status === 206 || status === 416 || (status === 304 && knownTag !== undefined),
        hasProgress: () => partial.hasProgress(),
        take: async (message, onPiece) => {
          const { headers, statusCode } = message;
          if (statusCode === 304) {
            message.destroy();
            return 'unchanged';
          }
          total = partOf(message).wholeBytes;
          if (statusCode === 200) {
            refuse(url, message, total);
            world.log.info(`Fetching ${shown}${total === undefined ? '' : ` (${formatBytes(total)})`}`);
          }
          await partial.take(message, onPiece);
          if (partial.writtenBytes > mostBytes) throw tooLarge(shown, partial.writtenBytes, mostBytes);
          if (sha256 === undefined && !tellsItsEnd(message)) {
            throw new DataError(
              `${shown} comes without its length, so that nobody can tell whether it is whole: add #sha256= and its SHA-256 to the address.`,
            );
          }
          return headers;
        },
        toError: (failure) => toWebError(url, failure, world.clock.now(), hide),
      });
    } finally {
      await partial.close();
    }
  }

  /** Before a byte of it is waited for. Throws DataError for a file that will not do. */
  function refuse(url: string, message: IncomingMessage, total: number | undefined): void {
    try {
      if (isPage(message.headers)) throw webPage(url);
      if (total !== undefined && total > mostBytes) throw tooLarge(showAddress(url), total, mostBytes);
      nameFile(url, message.headers);
    } catch (error) {
      message.destroy();
      throw error;
    }
  }
}
