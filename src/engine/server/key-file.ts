import { readFileSync, statSync } from 'node:fs';
import { toApiKey, type ApiKey, type Keys } from './authenticate.js';

/** Below this a key could be guessed; `openssl rand -hex 32` gives 64. */
const minKeyCharacters = 24;
const maxFileBytes = 1024 * 1024;

/** What the lines of a key file say, and what is wrong with them; a key is in none of the sentences. */
export interface ReadKeys {
  readonly keys: readonly ApiKey[];
  readonly problems: readonly string[];
}

/** A key a line, its name before it: `ci 6f1c…`. Empty lines and those that start with `#` say nothing. */
export function readKeys(text: string): ReadKeys {
  const keys: ApiKey[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [name, key, ...rest] = line.trim().split(/\s+/);
    if (!name || name.startsWith('#')) continue;
    const problem = (why: string): void => void problems.push(`line ${index + 1} ${why}`);
    if (key === undefined || rest.length > 0) problem('must be a name and a key, with a space between them');
    else if (key.length < minKeyCharacters)
      problem(`has a key of ${key.length} characters; ${minKeyCharacters} are the least`);
    else if (!/^[\x21-\x7e]+$/.test(key)) problem('has a key that no HTTP header can hold');
    else if (keys.some((other) => other.name === name)) problem('has a name that an earlier line has');
    else keys.push(toApiKey(name, key));
  }
  if (keys.length === 0 && problems.length === 0) problems.push('there is no key in it');
  return { keys, problems };
}

export interface KeyFile extends ReadKeys {
  readonly current: Keys;
  /** Whether others than its owner may read it. */
  readonly isOpenToOthers: boolean;
}

/**
 * A file of keys that is read again whenever it changes, so that a key taken out of it opens nothing from the next request
 * on. When it can't be read any more, no key opens anything. `tell` hears of each change, without the keys.
 * Throws the system's error when it can't be read now.
 */
export function openKeyFile(path: string, tell: (line: string) => void): KeyFile {
  const first = readKeys(readBounded(path));
  let known = first.keys;
  let stamp = stampOf(path);
  const current: Keys = () => {
    const now = stampOf(path);
    if (now === stamp) return known;
    stamp = now;
    try {
      const read = readKeys(readBounded(path));
      known = read.keys;
      for (const problem of read.problems) tell(`Key file: ${problem}; it is passed over.`);
      tell(`Key file: read again, keys of ${known.map(({ name }) => name).join(', ') || 'nobody'}.`);
    } catch (error) {
      known = [];
      tell(`Key file: can't be read, so that no key opens anything: ${String(error)}`);
    }
    return known;
  };
  const isOpenToOthers = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  return { ...first, current, isOpenToOthers };
}

/** Another whenever the file is: by time, size and place on the disk. Asked with each request, so it reads no content. */
function stampOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? [found.mtimeNs, found.ctimeNs, found.size, found.ino].join(' ') : 'none';
}

function readBounded(path: string): string {
  const { size } = statSync(path);
  if (size > maxFileBytes) throw new RangeError(`${path} is larger than a file of keys can be`);
  return readFileSync(path, 'utf8');
}
