import { resolve } from 'node:path';

import { assertNever } from '../domain/assert-never.js';
import type { DatasetSource, FilePlace, ModelSource, Plan, PredictionSource } from '../domain/plan.js';
import type { DataSource } from '../rime/resources/datasets.js';
import type { NewModel } from '../rime/resources/models.js';
import type { Place } from './place.js';
import { filesOfModel, uploadDirectory, uploadFile } from './upload.js';

/** Where the cluster reads the data from: it gets a file of the workspace first. `setting` names it in messages. */
export async function toDataSource(
  source: Exclude<DatasetSource, { readonly kind: 'registered' | 'none' }> | PredictionSource,
  setting: string,
  place: Place,
): Promise<DataSource> {
  switch (source.kind) {
    case 'workspace-file':
      return { kind: 'data-file', path: await toClusterPath(source, setting, place) };
    case 'data-loading': {
      const { loader, functionName, kwargs } = source;
      return {
        kind: 'data-loading',
        path: await toClusterPath(loader, setting, place),
        functionName,
        kwargs,
      };
    }
    case 'hugging-face':
    case 'data-file':
    case 'databricks':
      return source;
    default:
      return assertNever(source);
  }
}

/** Where the cluster reads the model from: it gets one of the workspace first, with the files that belong to it. */
export async function toModelSource(source: ModelSource, place: Place): Promise<NewModel['source']> {
  switch (source.kind) {
    case 'workspace-file': {
      const { client, workspace, plan, world } = place;
      if (readsWorkspace(plan)) return { kind: 'model-path', path: source.path };
      const path = resolve(workspace, source.path);
      const directory = source.directory === undefined ? undefined : resolve(workspace, source.directory);
      const files = await filesOfModel(path, directory);
      const root = directory ?? resolve(path, '..');
      const folder = uploadFolder(plan, 'model');
      const destination = await uploadDirectory(client, root, files, 'model-uri', folder, world);
      const own = files.find(({ absolutePath }) => absolutePath === path)?.path ?? '';
      return { kind: 'model-path', path: `${destination.replace(/\/$/, '')}/${own}` };
    }
    case 'registered':
      throw new RangeError('A registered model is not registered again.');
    case 'hugging-face':
    case 'model-path':
    case 'endpoint':
    case 'none':
      return source;
    default:
      return assertNever(source);
  }
}

async function toClusterPath(
  file: FilePlace,
  setting: string,
  { client, plan, workspace, world }: Place,
): Promise<string> {
  if (file.kind === 'data-file' || readsWorkspace(plan)) return file.path;
  const path = resolve(workspace, file.path);
  return uploadFile(client, path, setting, uploadFolder(plan, setting), world);
}

/** The embedded engine looks at the same files, so nothing is copied. */
function readsWorkspace({ target }: Plan): boolean {
  return target.kind === 'embedded';
}

/** Each file of each run has a folder of its own, so that equal names never overwrite each other. */
function uploadFolder({ run }: Plan, setting: string): string {
  return `model-gate/${run.uniqueSuffix}/${setting}`;
}
