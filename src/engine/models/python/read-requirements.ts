import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { errorCode, errorMessage } from '../../data/describe-error.js';
import { ModelError } from '../model.js';

/** More is no list of packages. */
const mostFiles = 100;
const mostBytes = 200 * 1024 * 1024;

/**
 * All contents that decide on what a requirements file asks for: its own, those of the files that it includes (`-r`, `-c`)
 * and of the packages that it names by path. `root`: where such paths start, as pip has it. Throws ModelError for what is
 * not there, and for a folder, whose content may change unseen.
 */
export async function readRequirements(path: string, root: string): Promise<readonly Buffer[]> {
  const contents: Buffer[] = [];
  const waiting = [path];
  for (const file of waiting) {
    if (waiting.length > mostFiles) throw new ModelError(`${path} includes more than ${mostFiles} files.`);
    const bytes = await readAll(file, path);
    contents.push(bytes);
    if (/\.(?:whl|zip|gz)$/.test(file)) continue;
    const lines = bytes
      .toString('utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
    for (const line of lines) {
      const [, included] = /^(?:-r|--requirement|-c|--constraint)(?:\s+|=)(\S+)$/.exec(line) ?? [];
      if (included !== undefined) waiting.push(resolve(dirname(file), included));
      const [, editable, named = ''] = /^(-e\s+|--editable[\s=]+)?([^\s;]+)/.exec(line) ?? [];
      const local = line.startsWith('-') && editable === undefined ? undefined : await findLocal(named, root);
      if (local === 'folder') {
        throw new ModelError(
          `${path} names the folder ${quoteWord(named)}, whose content may change without a word: build a wheel of it, and name that.`,
        );
      }
      if (local === 'file') waiting.push(resolve(root, named));
    }
  }
  return contents;
}

async function findLocal(named: string, root: string): Promise<'file' | 'folder' | undefined> {
  const isPath = /^\.{0,2}[/\\]|^\.$|\.(?:whl|zip|tar\.gz)$/.test(named) && !named.includes('://');
  const found = isPath ? await stat(resolve(root, named)).catch(() => undefined) : undefined;
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}

async function readAll(file: string, path: string): Promise<Buffer> {
  const by = file === path ? 'engine.requirements' : path;
  const found = await stat(file).catch((error: unknown) => {
    const why = errorCode(error) === 'ENOENT' ? 'does not exist' : `cannot be read: ${errorMessage(error)}`;
    throw new ModelError(`${file}, which ${by} names, ${why}.`, { cause: error });
  });
  if (!found.isFile()) throw new ModelError(`${file}, which ${by} names, is no file.`);
  if (found.size > mostBytes) throw new ModelError(`${file}, which ${by} names, is too large.`);
  return readFile(file);
}
