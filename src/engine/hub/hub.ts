import { homedir } from 'node:os';
import { formatBytes } from '../../domain/words/format-bytes.js';
import type { DownloadParts } from '../downloads/send.js';
import { type Download, downloadFile } from './download-file.js';
import { CachedRepository } from './hub-cache.js';
import { type HubEnvironment, readHubEnvironment } from './hub-environment.js';
import { HubError } from './hub-error.js';
import { createHubSend, type HubSend } from './hub-send.js';
import { listRepository, narrow } from './list-repository.js';
import { openRemoteFile, type RemoteFile } from './open-remote-file.js';
import { readJson } from './read-json-page.js';
import type { Listing, RepoFile } from './repo-file.js';
import { apiPath, checkRevision, isCommit, nameOf, type Repository } from './repository.js';

/** A revision that can't move. */
export interface Pinned {
  readonly commit: string;
  /** What the repository is called by now, when it was renamed. */
  readonly newId: string | undefined;
}

/** Hugging Face's Hub, or a mirror of it, behind the cache that is shared with Python. Everything throws HubError. */
export interface Hub {
  /** The commit of a branch or tag; of a commit itself, without a request. */
  pin(repository: Repository, revision: string): Promise<Pinned>;
  /** What a folder holds at a commit (`''` is the whole repository), in order of names; `isDeep` with all below it. */
  list(repository: Repository, commit: string, folder: string, isDeep: boolean): Promise<Listing>;
  /** Has the files in the cache, checked; returns their absolute paths in the snapshot, in order. */
  fetch(repository: Repository, commit: string, files: readonly RepoFile[]): Promise<readonly string[]>;
  /** Whether only what is in the cache may be had. */
  readonly isOffline: boolean;
  /** Has nothing in the cache: each piece is asked for. */
  open(download: Download): RemoteFile;
}

/** A Hub by the environment's variables, which are read when it is first needed. */
export function createHub(env: NodeJS.ProcessEnv, parts: DownloadParts): Hub {
  let known: { readonly environment: HubEnvironment; readonly send: HubSend } | undefined;
  const hub = () => (known ??= connect(env, parts));
  const cacheOf = (repository: Repository) => new CachedRepository(hub().environment.cacheDir, repository);
  const { world } = parts;

  return {
    pin: async (repository, revision) => {
      checkRevision(revision);
      if (isCommit(revision)) return { commit: revision, newId: undefined };
      const cache = cacheOf(repository);
      const { environment, send } = hub();
      if (environment.isOffline) {
        const commit = await cache.readRef(revision);
        if (commit === undefined)
          throw notCached(`revision ${revision} of ${nameOf(repository)}`, environment);
        return { commit, newId: undefined };
      }
      const path = `${apiPath(repository)}/revision/${encodeURIComponent(revision)}`;
      const told = await send({ asked: { repository, revision }, path, take: readJson });
      const { sha, id } = told.body as { readonly sha?: unknown; readonly id?: unknown };
      if (typeof sha !== 'string' || !isCommit(sha)) {
        throw new HubError(`The Hub names no commit for revision ${revision} of ${nameOf(repository)}.`);
      }
      await cache.writeRef(revision, sha);
      const isRenamed = typeof id === 'string' && id !== repository.id && /^[\w./-]{1,200}$/.test(id);
      return { commit: sha, newId: isRenamed ? id : undefined };
    },

    list: async (repository, commit, folder, isDeep) => {
      const cache = cacheOf(repository);
      const { environment, send } = hub();
      const name = isDeep ? folder : `${folder}/`;
      const kept = await cache.readListing(commit, name);
      if (kept) return kept;
      if (environment.isOffline) return narrow(await cache.listSnapshot(commit), folder, isDeep);
      const listing = await listRepository(repository, commit, folder, isDeep, send);
      await cache.writeListing(commit, name, listing);
      return listing;
    },

    fetch: async (repository, commit, files) => {
      const cache = cacheOf(repository);
      const { environment, send } = hub();
      const paths: string[] = [];
      for (const file of files) {
        if (!(await cache.holds(file))) {
          if (environment.isOffline) throw notCached(`${file.path} of ${nameOf(repository)}`, environment);
          world.log.info(`Fetching ${file.path} of ${repository.id} (${formatBytes(file.sizeBytes)})`);
          await downloadFile({ repository, commit, file }, { send, cache, world });
        }
        paths.push(await cache.link(commit, file));
      }
      return paths;
    },

    get isOffline() {
      return hub().environment.isOffline;
    },

    open: (download) => openRemoteFile(download, hub().send),
  };
}

function connect(
  env: NodeJS.ProcessEnv,
  parts: DownloadParts,
): { environment: HubEnvironment; send: HubSend } {
  const environment = readHubEnvironment(env, homedir());
  if (environment.token !== undefined) parts.world.log.mask(environment.token);
  return { environment, send: createHubSend(environment, parts) };
}

function notCached(what: string, { cacheDir }: HubEnvironment): HubError {
  return new HubError(
    `${what} is not in the cache ${cacheDir}, and HF_HUB_OFFLINE forbids to fetch it: run once without it, or restore the cache.`,
    'not-cached',
  );
}
