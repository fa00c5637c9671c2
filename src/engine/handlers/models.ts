import { randomUUID } from 'node:crypto';
import { showAddress } from '../../domain/web-address.js';
import { DataError } from '../data/data-error.js';
import { findModel } from '../data/find-model.js';
import { JsonPart } from '../data/json-part.js';
import { encodeModel } from '../encode/encode-records.js';
import { readHuggingFace } from '../jobs/read-hugging-face.js';
import type { ModelSource } from '../jobs/records.js';
import { readEndpoint } from '../models/endpoint/read-endpoint.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import { checkAgent } from './agents.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';
import { readKept } from './read-kept.js';
import { refuseField } from './refuse-field.js';
import { removeModel } from './remove.js';

export function modelHandlers({
  store,
  settings,
  agent,
  now,
}: EngineParts): Pick<Handlers, 'registerModel' | 'getModel' | 'listModels' | 'deleteModel'> {
  return {
    registerModel: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const name = body.requiredText('name');
      checkAgent(body, agent);
      refuseField(body, 'model_endpoint_integration_id', 'asks endpoints by model_info.endpoint alone');
      const kept = readKept(body);
      const externalId = body.text('external_id') ?? '';
      const source = await readSource(body.message('model_info'), settings.root);
      if (store.models.named(name)) throw nameTaken('model', name);
      const model = store.models.add({
        id: randomUUID(),
        createdAtMs: now(),
        name,
        kept,
        externalId,
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
    listModels: ({ params, query }) => {
      const { id } = findProject(store, params['projectUuid']);
      const { items, ...rest } = cutPage(
        store.models.list().filter(({ projectId }) => projectId === id),
        readPage(query, `models of ${id}`),
      );
      return { models: items.map((model) => ({ model: encodeModel(model) })), ...rest };
    },
    deleteModel: ({ params }) => {
      const id = params['modelUuid'] ?? '';
      const found = store.models.get(id);
      if (!found) throw notFound(`model ${id}`);
      removeModel(store, found);
      return {};
    },
  };
}

/** `undefined` when no model is given: a data-only run. */
async function readSource(info: Fields, root: string): Promise<ModelSource | undefined> {
  const sources = info.names();
  const [source] = sources;
  if (source === undefined) return undefined;
  if (sources.length > 1)
    throw invalid(`model_info must have at most one member, not ${sources.join(' and ')}`);
  const part = info.message(source);
  if (source === 'hugging_face') return readHubOrFolder(part, root);
  if (source === 'endpoint') return readService(part);
  if (source !== 'model_path') {
    throw invalid(
      `model_info.${source} cannot be run by the embedded engine: export the model to an .onnx file, ` +
        'or write a Python file with predict_df or predict_dict, and register it as model_path; or run on a cluster',
    );
  }
  const uri = part.requiredText('path');
  const { absolutePath } = await naming(part.pathOf('path'), () => findModel(uri, root));
  return { uri, absolutePath, fromHub: {} };
}

async function readService(part: Fields): Promise<ModelSource> {
  const field = part.pathOf('settings_json');
  const json = part.requiredText('settings_json');
  const endpoint = await naming(field, () => readEndpoint(JsonPart.parse(json, 'settings_json')));
  const uri = showAddress(endpoint.url);
  return { uri, absolutePath: uri, endpoint, fromHub: {} };
}

async function readHubOrFolder(part: Fields, root: string): Promise<ModelSource> {
  const [uri, given = ''] = [part.requiredText('model_uri'), part.text('kwargs')];
  const { kwargs, folder, fromHub } = await naming(part.pathOf('kwargs'), () =>
    readHuggingFace(uri, given === '' ? new JsonPart('kwargs', undefined) : JsonPart.parse(given, 'kwargs')),
  );
  const found =
    folder === undefined
      ? undefined
      : await naming(part.pathOf('model_uri'), () => findModel(folder, root, kwargs.file));
  return { uri, absolutePath: found?.absolutePath, fromHub, huggingFace: { given, kwargs } };
}

/** Throws RestError for what can't be used, naming the field that holds it. */
async function naming<T>(field: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof DataError ? invalid(`${field}: ${error.message}`) : error;
  }
}
