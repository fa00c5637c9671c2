import type { Log } from '../../domain/world.js';
import type * as wire from '../../wire/answers.js';
import type * as requests from '../../wire/requests.js';
import type { Answer } from '../answers/answer.js';
import type { Api } from '../calls/api.js';
import { isMissingCall } from './cluster-info.js';

/** Where files may be put. The links are pre-signed: whoever has one may write there, so none is ever shown. */
export interface UploadPlaces {
  /** Link to put each file at, by its path as it was asked for. */
  readonly links: ReadonlyMap<string, string>;
  /** Gets a short text when all files are there; `undefined` when the cluster wants none. */
  readonly doneLink: string | undefined;
  /** What to register: the file's, or the directory's, address on the cluster's side. */
  readonly destination: string;
  /** Largest allowed file, in bytes; `undefined` when the cluster does not tell. */
  readonly limitBytes: number | undefined;
}

export interface Uploads {
  /** A place for one file. `folder` keeps the files of several runs apart. */
  forFile(fileName: string, folder: string): Promise<UploadPlaces>;
  /** Places for the files of a directory, by their relative POSIX paths. */
  forDirectory(directoryName: string, paths: readonly string[], folder: string): Promise<UploadPlaces>;
}

export function uploads(api: Api, log: Log): Uploads {
  return {
    forFile: async (fileName, folder) => {
      const task = `get a place to upload ${fileName} to`;
      const body: requests.DatasetUploadUrlInput = { file_name: fileName, upload_path: folder };
      const answer = await inEitherForm(api, {
        // A link that is not used does nothing, so asking twice is harmless.
        post: () => api.call('createDatasetUploadUrl', { task, body, isHarmless: true }),
        get: () => api.call('getDatasetUploadUrl', { task, query: { fileName, uploadPath: folder } }),
      });
      maskLinks(answer, [answer.text('uploadUrl')], log);
      return { links: new Map([[fileName, answer.requiredText('uploadUrl')]]), ...readPlaces(answer) };
    },
    forDirectory: async (directoryName, paths, folder) => {
      const task = `get places to upload the ${paths.length} files of ${directoryName} to`;
      const body: requests.ModelUploadUrlsInput = {
        directory_name: directoryName,
        relative_file_paths: paths,
        upload_path: folder,
      };
      const query = { directoryName, relativeFilePaths: paths, uploadPath: folder };
      const answer = await inEitherForm(api, {
        post: () => api.call('createModelUploadUrls', { task, body, isHarmless: true }),
        get: () => api.call('getModelUploadUrls', { task, query }),
      });
      const map = answer.object('uploadPathMap');
      const names = map.names();
      maskLinks(
        answer,
        names.map((name) => map.text(name)),
        log,
      );
      const links = paths.map((path) => [path, map.requiredText(path)] as const);
      return { links: new Map(links), ...readPlaces(answer) };
    },
  };
}

type UploadAnswer = Answer<wire.DatasetUploadUrlResponse | wire.ModelUploadUrlsResponse>;

/** Before anything else is read of the answer, so that no error of it can show a link. */
function maskLinks(answer: UploadAnswer, links: readonly (string | undefined)[], log: Log): void {
  for (const link of [...links, answer.text('doneFileUploadUrl')]) if (link !== undefined) log.mask(link);
}

function readPlaces(answer: UploadAnswer): Omit<UploadPlaces, 'links'> {
  const limit = answer.number('uploadLimit') ?? 0;
  return {
    doneLink: answer.text('doneFileUploadUrl'),
    destination: answer.requiredText('destinationUrl'),
    limitBytes: limit > 0 ? limit : undefined,
  };
}

/** Later clusters take a body, 2.0-beta a query; where one form is missing the other may be there. */
async function inEitherForm<Places>(
  api: Api,
  forms: { readonly post: () => Promise<Places>; readonly get: () => Promise<Places> },
): Promise<Places> {
  const { post, get } = forms;
  const [first, second] = (await api.dialect()) === 'beta' ? [get, post] : [post, get];
  try {
    return await first();
  } catch (error) {
    if (!isMissingCall(error)) throw error;
    return second();
  }
}
