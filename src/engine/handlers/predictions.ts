import { dataFiles } from '../data/find-file.js';
import { encodePredictions } from '../encode/encode-records.js';
import type { Handlers } from '../server/listen.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import { checkFile } from './check-file.js';
import type { EngineParts } from './engine-parts.js';
import { findDataset, findModel, findPredictions, findProject, predictionsId } from './find.js';

export function predictionHandlers({
  store,
  settings,
  now,
}: EngineParts): Pick<Handlers, 'getPrediction' | 'registerPrediction'> {
  return {
    getPrediction: ({ params }) => {
      const [modelId = '', datasetId = ''] = [params['modelUuid'], params['datasetId']];
      const found = findPredictions(store, modelId, datasetId);
      if (!found) throw notFound(`predictions of model ${modelId} for dataset ${datasetId}`);
      return { prediction: encodePredictions(found) };
    },
    registerPrediction: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const { id: modelId } = findModel(store, params['modelUuid'] ?? '', project.id);
      const { id: datasetId } = findDataset(store, params['datasetId'] ?? '', project.id);
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
