import { logSafe } from '../../domain/words/log-safe.js';
import { shorten } from '../../domain/words/shorten.js';
import type { ContentHash } from '../downloads/hash-file.js';
import { HubError } from './hub-error.js';

/** A file of a repository at one commit. */
export interface RepoFile {
  /** With slashes, relative to the repository; safe to be made a path of this machine. */
  readonly path: string;
  readonly sizeBytes: number;
  /** What its content must hash to; also the name of its blob in the cache. */
  readonly hash: ContentHash;
}

export interface Listing {
  readonly files: readonly RepoFile[];
  readonly folders: readonly string[];
}

/** The hash whose name a blob of the cache bears; `undefined` for another name. */
export function hashOfName(name: string): ContentHash | undefined {
  if (/^[0-9a-f]{64}$/.test(name)) return { kind: 'sha256', hex: name };
  return /^[0-9a-f]{40}$/.test(name) ? { kind: 'git-sha1', hex: name } : undefined;
}

/**
 * Reads entries as the Hub's `tree` tells them: `{type, path, size, oid, lfs?: {oid, size}}`. Throws HubError for a list of
 * another shape, and for a path that could lead out of its folder.
 */
export function readEntries(entries: unknown, of: string): Listing {
  if (!Array.isArray(entries)) throw unreadable(of, 'it is no list');
  const files: RepoFile[] = [];
  const folders: string[] = [];
  for (const entry of entries as readonly unknown[]) {
    const path = member(entry, 'path');
    if (typeof path !== 'string') throw unreadable(of, 'an entry has no path');
    if (!isSafePath(path)) {
      throw unreadable(of, `the path ${JSON.stringify(shorten(logSafe(path), 100))} is not safe`);
    }
    if (member(entry, 'type') === 'directory') folders.push(path);
    else files.push({ path, ...readContent(entry, of) });
  }
  return { files, folders };
}

/** A listing as `readEntries` reads it. */
export function toEntries({ files, folders }: Listing): readonly object[] {
  return [
    ...folders.map((path) => ({ type: 'directory', path })),
    ...files.map(({ path, sizeBytes: size, hash: { kind, hex } }) => ({
      type: 'file',
      path,
      size,
      ...(kind === 'sha256' ? { lfs: { oid: hex, size } } : { oid: hex }),
    })),
  ];
}

function readContent(entry: unknown, of: string): Pick<RepoFile, 'sizeBytes' | 'hash'> {
  const lfs = member(entry, 'lfs');
  const [size, oid] = [member(lfs ?? entry, 'size'), member(lfs ?? entry, 'oid')];
  const hash = typeof oid === 'string' ? hashOfName(oid) : undefined;
  const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
  if (!hash || !isSize || (lfs && hash.kind !== 'sha256')) throw unreadable(of, 'a size or hash is missing');
  return { sizeBytes: size, hash };
}

const longestPath = 1000;
const longestName = 240;

/** Whether a path stays in its folder on every system. */
function isSafePath(path: string): boolean {
  const isName = (part: string): boolean => part !== '' && !/^\.+$/.test(part) && part.length <= longestName;
  // eslint-disable-next-line no-control-regex -- control characters are what this refuses
  return path.length <= longestPath && !/[\\:\u0000-\u001f]/.test(path) && path.split('/').every(isName);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function unreadable(of: string, why: string): HubError {
  return new HubError(`The list of files of ${of} can't be used: ${why}.`);
}
