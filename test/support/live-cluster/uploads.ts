import { at, textAt, type Call } from './call.js';
import { ok, Refusal, type Reply } from './reply.js';
import type { Cluster } from './state.js';
import { presign } from './storage.js';

const bucket = 's3://rime-blob-example';

/** One link for a file; the GET form asks in its query, the POST form in its body. */
export function datasetUploadUrl(call: Call, cluster: Cluster): Reply {
  const folder = newFolder(call, cluster);
  const name = call.query.get('fileName') ?? textAt(call.body, 'file_name');
  const path = safePath(folder, name);
  const destinationUrl = `${bucket}/${path}`;
  return ok({
    uploadUrl: presign(cluster.storage, path, { method: 'PUT', part: 'file', target: destinationUrl }),
    ...doneLink(cluster, folder, destinationUrl),
  });
}

/** One link for each file of a folder. */
export function modelUploadUrls(call: Call, cluster: Cluster): Reply {
  const named = at(call.body, 'relative_file_paths');
  const files = Array.isArray(named) ? named.map(String) : call.query.getAll('relativeFilePaths');
  if (files.length === 0) throw new Refusal('invalid', 'relative file paths are required');
  const directory = call.query.get('directoryName') ?? textAt(call.body, 'directory_name');
  const folder = safePath(newFolder(call, cluster), directory);
  const links = files.map((file): [string, string] => {
    const path = safePath(folder, file);
    return [
      file,
      presign(cluster.storage, path, { method: 'PUT', part: 'file', target: `${bucket}/${path}` }),
    ];
  });
  return ok({
    uploadPathMap: Object.fromEntries(links),
    ...doneLink(cluster, folder, `${bucket}/${folder}`),
  });
}

export function deleteUploadedFile(call: Call, { storage }: Cluster): Reply {
  if (!storage.files.delete(call.query.get('uploadedUrl') ?? ''))
    throw new Refusal('not-found', 'file not found');
  return ok({});
}

export function listUploadedFiles(_: Call, { storage }: Cluster): Reply {
  return ok({ fileUrls: [...storage.files.keys()].slice(0, 1000) });
}

function doneLink({ storage, settings }: Cluster, folder: string, destinationUrl: string) {
  return {
    doneFileUploadUrl: presign(storage, `${folder}/_done`, {
      method: 'PUT',
      part: 'done',
      target: destinationUrl,
    }),
    destinationUrl,
    uploadLimit: String(settings.uploadLimitBytes),
  };
}

/** A folder of its own for each upload, below the one asked for. */
function newFolder(call: Call, { storage, settings }: Cluster): string {
  if (settings.cloud) throw new Refusal('unimplemented', 'uploads are not available in the cloud');
  const asked = call.query.get('uploadPath') ?? textAt(call.body, 'upload_path');
  return safePath(asked === '' ? 'uploads' : asked, String(storage.tickets.size + 1));
}

function safePath(folder: string, name: string): string {
  const path = `${folder}/${name}`;
  const isSafe = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isSafe) throw new Refusal('invalid', `invalid file path '${name}'`);
  return path;
}
