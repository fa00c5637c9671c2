import { posix } from 'node:path';

/** What the repository has: its files by their path from the root, and the scripts of package.json. */
export interface Repository {
  readonly files: readonly string[];
  readonly scripts: readonly string[];
}

/** Commands that npm has by itself. */
const commandsOfNpm = ['ci', 'cit', 'install', 'publish', 'test'];
/** Only source files of our own end like this, so a name with it is held to exist even without a folder. */
const sourceEnding = /\.(ts|mjs|sh)$/;
/** Only these blocks show our repository, the others files of the reader's own. */
const ourLanguages = ['', 'sh'];

/**
 * The npm commands and the paths in a Markdown page that the repository does not have, in the page's own words.
 *
 * A path is the target of a link; or a word of code that ends like a source file of ours, or whose first folder stands
 * at the root, in `src` or beside the page. `<name>` in it stands for any name, `{a,b}` for both. What starts with `/`,
 * `./` or `.github` is the reader's own, and so is a name without a folder, such as `results.json`.
 */
export function findStaleNames(
  page: { readonly path: string; readonly text: string },
  { files, scripts }: Repository,
): readonly string[] {
  const here = posix.dirname(page.path);
  const has = (path: string, folders: readonly string[]): boolean => {
    const patterns = folders.map((folder) => toPattern(posix.join(folder, path)));
    return files.some((file) => patterns.some((pattern) => pattern.test(file)));
  };
  const hasNear = (path: string): boolean => has(path, [here, '.', 'src']);
  const isOurs = (path: string): boolean =>
    !/^(\/|\.\/|\.github|\W*$)|[:*$@=]/.test(path) &&
    (sourceEnding.test(path) || (path.includes('/') && hasNear(path.replace(/\/.*/, '/'))));
  const hasNamed = (name: string): boolean =>
    sourceEnding.test(name) && files.some((file) => posix.basename(file) === name);

  const isCommand = (command: string): boolean =>
    (command.startsWith('npm run ') ? scripts : commandsOfNpm).includes(command.split(' ').at(-1) ?? '');

  const { prose, code } = split(page.text);
  const words = code.flatMap((text) => text.match(/[^\s;:()|'"]+/g) ?? []).flatMap(expandBraces);
  return [
    ...all(prose, /\]\((?!\w+:|#)([^)#\s]+)/g).filter((target) => !has(target, [here])),
    ...words.filter((path) => isOurs(path) && !hasNear(path) && !hasNamed(path)),
    ...code
      .flatMap((text) => all(text, /(npm (?:run )?(?:-\S+ )*[\w:-]+)/g))
      .filter((command) => !isCommand(command)),
  ];
}

/** Markdown without its blocks of code, and the code that speaks of our repository: those blocks and the spans. */
function split(markdown: string): { readonly prose: string; readonly code: readonly string[] } {
  const blocks: string[] = [];
  const prose = markdown.replaceAll(/^ *```(\w*)\n([^]*?)^ *```$/gm, (_, language: string, block: string) => {
    if (ourLanguages.includes(language)) blocks.push(block);
    return '';
  });
  return { prose, code: [...blocks, ...all(prose, /`([^`\n]+)`/g)] };
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** `a/{b,c}.ts` are two paths; a comma elsewhere ends the word. */
function expandBraces(word: string): string[] {
  const [whole, choices] = /\{([^}]*)\}/.exec(word) ?? [];
  if (whole === undefined || choices === undefined) return word.split(',');
  return choices.split(',').flatMap((choice) => expandBraces(word.replace(whole, choice)));
}

/** Matches the file of this path, or any file in the folder of this path. */
function toPattern(path: string): RegExp {
  const escaped = path.replace(/\/$/, '').replaceAll(/[.+?^${}()[\]\\*|]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/<[^>]*>/g, '[^/]+')}(/|$)`);
}
