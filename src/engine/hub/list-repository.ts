import { HubError } from './hub-error.js';
import type { HubSend } from './hub-send.js';
import { type JsonPage, readJson } from './read-json-page.js';
import { type Listing, readEntries } from './repo-file.js';
import { apiPath, encodePath, nameOf, type Repository } from './repository.js';

/** More than any repository that a gate tests; a Hub that goes on for ever is stopped. */
const mostEntries = 20_000;
const mostPages = 50;

/** What a folder of the Hub holds, asked page by page. Throws HubError. */
export async function listRepository(
  repository: Repository,
  commit: string,
  folder: string,
  isDeep: boolean,
  send: HubSend,
): Promise<Listing> {
  const at = folder === '' ? '' : `/${encodePath(folder)}`;
  const path = `${apiPath(repository)}/tree/${commit}${at}`;
  const asked = { repository, revision: commit, file: folder === '' ? undefined : folder };
  const entries: unknown[] = [];
  let query: string | undefined = isDeep ? '?recursive=true' : '';
  for (let pages = 0; query !== undefined; pages++) {
    const { body, next }: JsonPage = await send({ asked, path: `${path}${query}`, take: readJson });
    if (!Array.isArray(body)) throw new HubError(`The Hub gives no list of files of ${nameOf(repository)}.`);
    entries.push(...(body as unknown[]));
    if (entries.length > mostEntries || pages >= mostPages) {
      throw new HubError(
        `${repository.id} has more than ${mostEntries} files, which are not listed: download what you need in an earlier step, and give its path.`,
      );
    }
    query = next;
  }
  const { files, folders } = readEntries(entries, nameOf(repository));
  return { files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)), folders: [...folders].sort() };
}

/** Of a list of all files what a folder holds. */
export function narrow({ files }: Listing, folder: string, isDeep: boolean): Listing {
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = files.filter(({ path }) => path.startsWith(prefix));
  const direct = below.filter(({ path }) => !path.slice(prefix.length).includes('/'));
  const folders = below.flatMap(({ path }) => {
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    return rest.length > 0 ? [`${prefix}${name}`] : [];
  });
  return { files: isDeep ? below : direct, folders: [...new Set(folders)].sort() };
}
