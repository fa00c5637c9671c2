import type { Handlers } from '../server/listen.js';
import { unimplemented } from '../server/rest-error.js';

/** The engine reads the workspace in place. */
export function uploadHandlers(): Pick<
  Handlers,
  | 'getDatasetUploadUrl'
  | 'createDatasetUploadUrl'
  | 'deleteUploadedFile'
  | 'getModelUploadUrls'
  | 'createModelUploadUrls'
  | 'listUploadedFiles'
> {
  const refuse = (): never => {
    throw unimplemented('the embedded engine takes no uploads: register the path of a file of the workspace');
  };
  return {
    getDatasetUploadUrl: refuse,
    createDatasetUploadUrl: refuse,
    deleteUploadedFile: refuse,
    getModelUploadUrls: refuse,
    createModelUploadUrls: refuse,
    listUploadedFiles: () => ({ fileUrls: [] }),
  };
}
