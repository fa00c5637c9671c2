import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { isWorkspacePath } from '../../domain/workspace-path.js';
import { DataError } from '../data/data-error.js';
import { findModel } from '../data/find-model.js';
import { JsonPart } from '../data/json-part.js';
import { encodeModel } from '../encode/encode-records.js';
import type { ModelRecord } from '../jobs/records.js';
import { readModelKwargs } from '../models/model-kwargs.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';

export function modelHandlers({
  store,
  settings,
  now,
}: EngineParts): Pick<Handlers, 'registerModel' | 'getModel'> {
  return {
    registerModel: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const name = body.requiredText('name');
      const source = readSource(body.message('model_info'));
      const file = source && (await findSource(source, settings.root));
      if (store.models.named(name)) throw nameTaken('model', name);
      const model = store.models.add({
        id: randomUUID(),
        createdAtMs: now(),
        name,
        projectId: project.id,
        file,
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

interface ModelSource {
  readonly path: string;
  /** The field that holds it. */
  readonly field: string;
  /** As given; `undefined` for a model_path, which has none. */
  readonly kwargs: string | undefined;
}

/** `undefined` when no model is given: a data-only run. */
function readSource(info: Fields): ModelSource | undefined {
  const sources = info.names();
  const [source] = sources;
  if (source === undefined) return undefined;
  if (sources.length > 1)
    throw invalid(`model_info must have at most one member, not ${sources.join(' and ')}`);
  const part = info.message(source);
  if (source === 'model_path') {
    return { path: part.requiredText('path'), field: part.pathOf('path'), kwargs: undefined };
  }
  // A folder is a model to Hugging Face's own libraries, too.
  const folder = source === 'hugging_face' ? part.requiredText('model_uri') : '';
  if (isWorkspacePath(folder)) {
    return { path: folder, field: part.pathOf('model_uri'), kwargs: part.text('kwargs') ?? '' };
  }
  throw invalid(
    `model_info.${source} cannot be run by the embedded engine: export the model to an .onnx file, ` +
      'or write a Python file with predict_df or predict_dict, and register it as model_path; or run on a cluster',
  );
}

/** Throws RestError, naming the field, when there is no such model. */
async function findSource(
  { path, field, kwargs }: ModelSource,
  root: string,
): Promise<NonNullable<ModelRecord['file']>> {
  try {
    const { absolutePath } = await findModel(path, root);
    if (kwargs === undefined) return { path, absolutePath };
    const read = kwargs === '' ? {} : readModelKwargs(JsonPart.parse(kwargs, 'kwargs'));
    const tokenizer = read.tokenizer && resolve(root, read.tokenizer);
    return { path, absolutePath, huggingFace: { given: kwargs, kwargs: { ...read, tokenizer } } };
  } catch (error) {
    throw error instanceof DataError ? invalid(`${field}: ${error.message}`) : error;
  }
}
