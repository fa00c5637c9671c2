import { dataFiles } from '../data/find-file.js';
import { encodePredictions } from '../encode/encode-records.js';
import type { PredictionsRecord } from '../jobs/records.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import { checkAgent } from './agents.js';
import { checkFile } from './check-file.js';
import type { EngineParts } from './engine-parts.js';
import { findDataset, findModel, findPredictions, findProject, predictionsId } from './find.js';
import { readKept } from './read-kept.js';

const modelFilter = 'first_page_req.model_id';
const datasetFilter = 'first_page_req.dataset_id';

export function predictionHandlers({
  store,
  settings,
  agent,
  now,
}: EngineParts): Pick<
  Handlers,
  'getPrediction' | 'registerPrediction' | 'listPredictions' | 'deletePrediction'
> {
  const existing = (modelId = '', datasetId = ''): PredictionsRecord => {
    const found = findPredictions(store, modelId, datasetId);
    if (!found) throw notFound(`predictions of model ${modelId} for dataset ${datasetId}`);
    return found;
  };
  return {
    getPrediction: ({ params }) => ({
      prediction: encodePredictions(existing(params['modelUuid'], params['datasetId'])),
    }),
    listPredictions: ({ params, query }) => {
      const { id } = findProject(store, params['projectUuid']);
      const page = readPage(query, `predictions of ${id}`, [modelFilter, datasetFilter]);
      const passes = (name: string, value: string): boolean => page.filter[name]?.includes(value) ?? true;
      const found = store.predictions
        .list()
        .filter(
          ({ projectId, modelId, datasetId }) =>
            projectId === id && passes(modelFilter, modelId) && passes(datasetFilter, datasetId),
        );
      const { items, ...rest } = cutPage(found, page);
      return { predictions: items.map(encodePredictions), ...rest };
    },
    deletePrediction: ({ params }) => {
      store.predictions.remove(existing(params['modelUuid'], params['datasetId']));
      return {};
    },
    registerPrediction: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const { id: modelId } = findModel(store, params['modelUuid'] ?? '', project.id);
      const { id: datasetId } = findDataset(store, params['datasetId'] ?? '', project.id);
      checkAgent(body, agent);
      const info = body.message('pred_info');
      const connection = info.message('connection_info');
      const [source, ...others] = connection.names();
      if (source !== 'data_file' || others.length > 0) {
        throw invalid(
          'pred_info.connection_info must have data_file and nothing else: the embedded engine reads predictions from a ' +
            'file of the workspace',
        );
      }
      const path = connection.message(source).requiredText('path');
      const found = await checkFile(
        path,
        settings.root,
        'pred_info.connection_info.data_file.path',
        dataFiles,
      );
      if (findPredictions(store, modelId, datasetId)) {
        throw nameTaken('set of predictions', `${modelId} ${datasetId}`);
      }
      const asked = info.message('pred_params');
      store.predictions.add({
        id: predictionsId(modelId, datasetId),
        createdAtMs: now(),
        kept: readKept(body),
        modelId,
        datasetId,
        projectId: project.id,
        path,
        file: { path: found.absolutePath, column: asked.text('pred_col'), key: asked.text('key_col') },
      });
      return {};
    },
  };
}
