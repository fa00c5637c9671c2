/** What the default name of a run tells: repository, short SHA, hash of what is tested. */
export interface DefaultRunName {
  /** Seven hexadecimal digits. */
  readonly shortSha: string;
  /** Eight hexadecimal digits; runs of the same model, data and tests share it. */
  readonly testedHash: string;
}

const defaultForm = /^\S+ ([0-9a-f]{7}) ([0-9a-f]{8})$/;
/** Some runs are told apart by a suffix until they are renamed at their end. */
const suffix = / #\S+$/;

/** `undefined` for a name that the user chose. */
export function parseRunName(name: string): DefaultRunName | undefined {
  const [, shortSha, testedHash] = defaultForm.exec(name.replace(suffix, '')) ?? [];
  return shortSha === undefined || testedHash === undefined ? undefined : { shortSha, testedHash };
}

/**
 * Whether a run of this name is one of the branch. A default name tells by its commit alone, since the repository in it
 * may be called like a branch; any other name must hold the branch's name as a word of its own, between blanks,
 * brackets, quotes, commas, colons or the ends (`main` is not in `main-2`, nor in `team/main`).
 */
export function isRunOfBranch(name: string, branch: string, shortShas: ReadonlySet<string>): boolean {
  const told = parseRunName(name);
  if (told) return shortShas.has(told.shortSha);
  return name
    .replace(suffix, '')
    .split(/[\s()[\]{}<>"'`,;:|=]+/)
    .includes(branch);
}
