import { at, param, toAnswerForm, type Call } from './call.js';
import { answerItems, readPage } from './pages.js';
import { findProject } from './projects.js';
import { showRegistered, validationJob } from './registry.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { now, readNext, uuid, type Cluster, type StoredPredictions } from './state.js';

/** Predictions have no id: a model and a dataset can have one set. */
export function registerPredictionSet(call: Call, cluster: Cluster): Reply {
  const { state, settings } = cluster;
  const project = findProject(call, cluster);
  const [modelId, datasetId] = [param(call, 'modelUuid'), param(call, 'datasetId')];
  if (!state.models.some(({ id }) => id === modelId)) throw new Refusal('not-found', 'model not found');
  if (!state.datasets.some(({ id }) => id === datasetId)) throw new Refusal('not-found', 'dataset not found');
  if (find(cluster, modelId, datasetId)) {
    throw new Refusal('taken', 'predictions of this model on this dataset already exist');
  }
  const predictions: StoredPredictions = {
    modelId,
    datasetId,
    projectId: project.id,
    creationTime: now(),
    body: call.body,
    statuses: settings.validity?.(`${modelId}/${datasetId}`) ?? ['VALID'],
    reads: 0,
  };
  state.predictions.push(predictions);
  return ok(validationJob(cluster, project.id, 'Predictions', predictions));
}

export function getPredictionSet(call: Call, cluster: Cluster): Reply {
  const predictions = find(cluster, param(call, 'modelUuid'), param(call, 'datasetId'));
  if (!predictions) throw new Refusal('not-found', 'predictions not found');
  readNext(predictions);
  return ok({ prediction: showPredictions(predictions, cluster) }, true);
}

/** By model or by dataset. */
export function listPredictionSets(call: Call, cluster: Cluster): Reply {
  const project = findProject(call, cluster);
  const asked = readPage(call, cluster);
  const modelId = asked.filter.get('firstPageReq.modelId') ?? '';
  const datasetId = asked.filter.get('firstPageReq.datasetId') ?? '';
  const predictions = cluster.state.predictions.filter(
    (one) =>
      one.projectId === project.id &&
      (modelId === '' || one.modelId === modelId) &&
      (datasetId === '' || one.datasetId === datasetId),
  );
  const items = predictions.map((one) => showPredictions(one, cluster));
  return answerItems(call, asked, 'predictions', items);
}

function find({ state }: Cluster, modelId: string, datasetId: string): StoredPredictions | undefined {
  return state.predictions.find((one) => one.modelId === modelId && one.datasetId === datasetId);
}

function showPredictions(predictions: StoredPredictions, cluster: Cluster): Wire {
  return {
    datasetId: predictions.datasetId,
    modelId: uuid(predictions.modelId),
    ...showRegistered(predictions, cluster),
    predInfo: toAnswerForm(at(predictions.body, 'pred_info') ?? null),
  };
}
