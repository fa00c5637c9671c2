import type { Log } from '../domain/world.js';
import type * as wire from '../wire/answers.js';
import type { Answer } from './answer.js';
import type { Api, CallRequest } from './api.js';
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
  const mask = (link: string): string => {
    log.mask(link);
    return link;
  };
  const common = (
    answer: Answer<wire.DatasetUploadUrlResponse | wire.ModelUploadUrlsResponse>,
  ): Omit<UploadPlaces, 'links'> => {
    const done = answer.text('doneFileUploadUrl');
    const limit = answer.number('uploadLimit') ?? 0;
    return {
      doneLink: done === undefined ? undefined : mask(done),
      destination: answer.requiredText('destinationUrl'),
      limitBytes: limit > 0 ? limit : undefined,
    };
  };
  return {
    forFile: async (fileName, folder) => {
      const task = `get a place to upload ${fileName} to`;
      const answer = await withBody(
        api.call('createDatasetUploadUrl', {
          ...harmless(task),
          body: { file_name: fileName, upload_path: folder },
        }),
        () => api.call('getDatasetUploadUrl', { task, query: { fileName, uploadPath: folder } }),
      );
      return { ...common(answer), links: new Map([[fileName, mask(answer.requiredText('uploadUrl'))]]) };
    },
    forDirectory: async (directoryName, paths, folder) => {
      const task = `get places to upload the ${paths.length} files of ${directoryName} to`;
      const answer = await withBody(
        api.call('createModelUploadUrls', {
          ...harmless(task),
          body: { directory_name: directoryName, relative_file_paths: paths, upload_path: folder },
        }),
        () =>
          api.call('getModelUploadUrls', {
            task,
            query: { directoryName, relativeFilePaths: paths, uploadPath: folder },
          }),
      );
      const map = answer.object('uploadPathMap');
      const links = paths.map((path) => [path, mask(map.requiredText(path))] as const);
      return { ...common(answer), links: new Map(links) };
    },
  };
}

/** A link that is not used does nothing, so asking twice is harmless. */
function harmless(task: string): Pick<CallRequest, 'task' | 'isHarmless'> {
  return { task, isHarmless: true };
}

/** Later clusters take a body, 2.0-beta a query. */
async function withBody<Shape extends object>(
  posted: Promise<Answer<Shape>>,
  get: () => Promise<Answer<Shape>>,
): Promise<Answer<Shape>> {
  try {
    return await posted;
  } catch (error) {
    if (!isMissingCall(error)) throw error;
    return get();
  }
}
