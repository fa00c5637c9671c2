import { randomUUID } from 'node:crypto';
import { modelFiles } from '../data/find-file.js';
import { toHubModel } from '../hub/hub-sources.js';
import type { ModelRecord } from '../jobs/records.js';
import { encodeModel } from '../encode/encode-records.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import { checkFile } from './check-file.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';
import { readHubSource } from './read-hub-source.js';

export function modelHandlers({
  store,
  settings,
  now,
}: EngineParts): Pick<Handlers, 'registerModel' | 'getModel'> {
  return {
    registerModel: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const name = body.requiredText('name');
      const source = await readSource(body.message('model_info'), settings.root);
      if (store.models.named(name)) throw nameTaken('model', name);
      const model = store.models.add({
        id: randomUUID(),
        createdAtMs: now(),
        name,
        projectId: project.id,
        source,
      });
      return { modelId: { uuid: model.id } };
    },
    getModel: ({ query }) => {
      const [id, name] = [query.one('model_id.uuid'), query.one('model_name')];
      if ((id === undefined) === (name === undefined))
        throw invalid('give exactly one of modelId.uuid and modelName');
      const found = id === undefined ? store.models.named(name ?? '') : store.models.get(id);
      if (!found) throw notFound(`model ${id ?? name ?? ''}`);
      return { model: { model: encodeModel(found) } };
    },
  };
}

/** `undefined` when no model is given: a data-only run. */
async function readSource(info: Fields, root: string): Promise<ModelRecord['source']> {
  const sources = info.names();
  const [source] = sources;
  if (source === undefined) return undefined;
  if (sources.length > 1)
    throw invalid(`model_info must have at most one member, not ${sources.join(' and ')}`);
  if (source === 'hugging_face') {
    const fields = info.message(source);
    const id = fields.requiredText('model_uri');
    return readHubSource(fields, 'kwargs', (kwargs) => toHubModel(id, kwargs));
  }
  if (source !== 'model_path') {
    throw invalid(
      `model_info.${source} cannot be run by the embedded engine: export the model to an .onnx file, ` +
        'or write a Python file with predict_df or predict_dict, and register it as model_path; or run on a cluster',
    );
  }
  const path = info.message(source).requiredText('path');
  const { absolutePath } = await checkFile(path, root, 'model_info.model_path.path', modelFiles);
  return { kind: 'file', path, absolutePath };
}
