import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBytes = 1024 * 1024;

export type GitFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** The checkout does not hold the commit, as shallow ones don't; the path as the repository has it. */
  | { readonly kind: 'no-commit'; readonly pathInRepository: string };

/** In a folder, with what it prints. Throws when it ends with another status than 0. */
async function git(folder: string, ...argv: readonly string[]): Promise<Buffer> {
  return (await run('git', argv, { cwd: folder, encoding: 'buffer', maxBuffer: 2 * maxBytes })).stdout;
}

const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/**
 * A file as the checkout's history has it at a commit. `path` is relative to the workspace, whose checkout may lie in a
 * folder of it. Throws when the file is no file, or larger than 1 MiB.
 */
export async function gitFile(workspace: string, sha: string, path: string): Promise<GitFile> {
  const place = resolve(workspace, path);
  const folder = await nearestFolder(dirname(place));
  const name = relative(folder, place).split(sep).join('/');
  const prefix = await git(folder, 'rev-parse', '--show-prefix').then(
    (text) => text.toString('utf8').trim(),
    () => undefined,
  );
  if (prefix === undefined || !(await knowsCommit(folder, sha))) {
    const pathInRepository =
      prefix === undefined ? relative(workspace, place).split(sep).join('/') : `${prefix}${name}`;
    return { kind: 'no-commit', pathInRepository };
  }
  const object = `${sha}:./${name}`;
  const size = await git(folder, 'cat-file', '-s', object).then(Number, () => undefined);
  if (size === undefined) return { kind: 'absent' };
  if (size > maxBytes) throw new RangeError(`it has ${size} bytes there, at most ${maxBytes} are allowed`);
  return { kind: 'file', bytes: await git(folder, 'cat-file', 'blob', object) };
}

/**
 * Whether a file that git keeps, here or at that commit, is the same in both. `untracked`: in neither, so that no commit
 * brought or took it; `unknown`: the checkout does not hold the commit. `path` is absolute.
 */
export async function compareWithCommit(
  path: string,
  sha: string,
): Promise<'same' | 'changed' | 'untracked' | 'unknown'> {
  const folder = await nearestFolder(dirname(path));
  const name = relative(folder, path).split(sep).join('/');
  const isKept = await succeeds(git(folder, 'ls-files', '--error-unmatch', '--', name));
  if (!(await knowsCommit(folder, sha))) return isKept ? 'unknown' : 'untracked';
  const [there, here] = await Promise.all(
    [
      git(folder, 'rev-parse', '--verify', '--quiet', `${sha}:./${name}`),
      git(folder, 'hash-object', '--', name),
    ].map((id) => id.then(String, () => undefined)),
  );
  if (there === undefined) return isKept ? 'changed' : 'untracked';
  return there === here ? 'same' : 'changed';
}

/** Whether git keeps the folder, absolute, as a link, or anything below it. */
export async function keepsFilesIn(path: string): Promise<boolean> {
  const folder = await nearestFolder(dirname(path));
  const name = relative(folder, path).split(sep).join('/');
  // Seen from within as well: the folder may be the checkout itself.
  const isKept = [
    git(folder, 'ls-files', '--error-unmatch', '--', name),
    git(path, 'ls-files', '--error-unmatch', '--', '.'),
  ];
  return (await Promise.all(isKept.map(succeeds))).includes(true);
}

const knowsCommit = (folder: string, sha: string): Promise<boolean> =>
  succeeds(git(folder, 'cat-file', '-e', `${sha}^{commit}`));

/** The folder itself, or the nearest above it: a pull request may have removed it. */
async function nearestFolder(folder: string): Promise<string> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
