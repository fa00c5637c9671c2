import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

import { InputError, RimeError } from '../domain/errors.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import type { World } from '../domain/world.js';
import { isMissingCall } from '../rime/resources/cluster-info.js';
import { putFile } from '../rime/http/put-file.js';
import type { RimeClient } from '../rime/rime-client.js';
import type { UploadPlaces } from '../rime/resources/uploads.js';
import { listDirectory, type FoundFile } from './list-directory.js';
import { readWhole } from './read-whole.js';
import { createUploadProgress } from './upload-progress.js';

/** Uploads one file; returns its address on the cluster's side. `setting` names it in messages. */
export async function uploadFile(
  client: RimeClient,
  absolutePath: string,
  setting: string,
  folder: string,
  world: World,
): Promise<string> {
  const path = basename(absolutePath);
  const file = { path, absolutePath, sizeBytes: await sizeOf(absolutePath, setting) };
  const places = await ask(setting, () => client.uploads.forFile(path, folder));
  await putAll(client, [file], places, setting, world);
  return places.destination;
}

/** Uploads every file of a directory; returns the directory's address on the cluster's side. */
export async function uploadDirectory(
  client: RimeClient,
  absolutePath: string,
  files: readonly FoundFile[],
  setting: string,
  folder: string,
  world: World,
): Promise<string> {
  const paths = files.map(({ path }) => path);
  const places = await ask(setting, () => client.uploads.forDirectory(basename(absolutePath), paths, folder));
  await putAll(client, files, places, setting, world);
  return places.destination;
}

/** The files that go with a model: the whole directory, which must hold the model's file, or that file alone. */
export async function filesOfModel(
  absolutePath: string,
  absoluteDirectory: string | undefined,
): Promise<readonly FoundFile[]> {
  const sizeBytes = await sizeOf(absolutePath, 'model-uri');
  if (absoluteDirectory === undefined) return [{ path: basename(absolutePath), absolutePath, sizeBytes }];
  const files = await listDirectory(absoluteDirectory);
  if (files.some((file) => file.absolutePath === absolutePath)) return files;
  const message = `${absolutePath} is not among the files of ${absoluteDirectory} that are uploaded. Move it out of folders such as .git or node_modules.`;
  throw new InputError([{ name: 'model-uri', message }]);
}

async function sizeOf(absolutePath: string, setting: string): Promise<number> {
  const found = await stat(absolutePath).catch(() => undefined);
  if (found?.isFile()) return found.size;
  const what = found ? 'is not a regular file' : 'does not exist';
  throw new InputError([
    { name: setting, message: `${absolutePath} ${what}; it would be uploaded to the cluster.` },
  ]);
}

async function ask(setting: string, places: () => Promise<UploadPlaces>): Promise<UploadPlaces> {
  try {
    return await places();
  } catch (error) {
    if (!isMissingCall(error) && !(error instanceof RimeError && error.code === 'forbidden')) throw error;
    const message = `is a file of the workspace, but this deployment takes no uploads (${error instanceof Error ? error.message : ''}). Put it where the cluster can read it (s3://, gs://, abfss://, https://), or leave cluster-url out to test it here.`;
    throw new InputError([{ name: setting, message }]);
  }
}

async function putAll(
  client: RimeClient,
  files: readonly FoundFile[],
  { links, doneLink, limitBytes = Infinity }: UploadPlaces,
  setting: string,
  world: World,
): Promise<void> {
  // Before anything is sent: half a directory is of no use.
  const tooLarge = files.filter(({ sizeBytes }) => sizeBytes > limitBytes);
  if (tooLarge.length > 0) {
    const shown = tooLarge.slice(0, 5).map(({ path, sizeBytes }) => `${path} (${formatBytes(sizeBytes)})`);
    const named = [...shown, ...(tooLarge.length > shown.length ? ['…'] : [])].join(', ');
    const message = `the cluster takes files of at most ${formatBytes(limitBytes)}; too large: ${named}. Put them where the cluster can read them (s3://, gs://, abfss://, https://).`;
    throw new InputError([{ name: setting, message }]);
  }
  const { connections, deadlineMs, requestTimeoutMs } = client;
  const options = { connections, world, deadlineMs, idleLimitMs: requestTimeoutMs };
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const progress = createUploadProgress(files.length, totalBytes, world);
  for (const file of files) {
    const { path, sizeBytes } = file;
    const link = links.get(path);
    if (link === undefined) throw new RangeError(`There is no place for ${path}.`);
    const open = (): Readable => progress.watch(readWhole(file, setting), path);
    await putFile({ what: path, link, sizeBytes, open }, options);
    progress.finish(path, sizeBytes);
  }
  if (doneLink === undefined) return;
  const text = 'done';
  const done = { what: 'the end of the upload', link: doneLink, sizeBytes: text.length };
  await putFile({ ...done, open: () => Readable.from([text]) }, options);
}
