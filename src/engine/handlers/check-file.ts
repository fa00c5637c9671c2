import { DataError } from '../data/data-error.js';
import { findFile, type FileKind, type FoundFile } from '../data/find-file.js';
import { invalid } from '../server/rest-error.js';

/** As `findFile`, but throws RestError. `field`: holds the path, such as `data_info.connection_info.data_file.path`. */
export async function checkFile(
  path: string,
  root: string,
  field: string,
  kind: FileKind,
): Promise<FoundFile> {
  return findFile(path, root, kind).catch((error: unknown) => {
    throw error instanceof DataError ? invalid(`${field}: ${error.message}`) : error;
  });
}
