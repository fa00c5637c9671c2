import { notFound, type RestError } from '../server/rest-error.js';
import type {
  DatasetRecord,
  ImageRecord,
  JobRecord,
  ModelRecord,
  PredictionsRecord,
  ProjectRecord,
  TestRunRecord,
} from '../jobs/records.js';
import type { Store } from '../store/store.js';

/** Look-ups by id that throw RestError, naming the object, when there is none. */

export const findProject = ({ projects }: Store, id = ''): ProjectRecord =>
  projects.get(id) ?? refuse(notFound(`project ${id}`));

export const findJob = ({ jobs }: Store, id = ''): JobRecord => jobs.get(id) ?? refuse(notFound(`job ${id}`));

/** A job, or that which has built an image. */
export const findAnyJob = ({ jobs, images }: Store, id = ''): JobRecord | ImageRecord =>
  jobs.get(id) ?? images.get(id) ?? refuse(notFound(`job ${id}`));

export const findTestRun = ({ testRuns }: Store, id = ''): TestRunRecord =>
  testRuns.get(id) ?? refuse(notFound(`test run ${id}`));

/** A dataset of this project: one of another project is as good as none. */
export function findDataset({ datasets }: Store, id: string, projectId: string): DatasetRecord {
  const found = datasets.get(id);
  return found?.projectId === projectId ? found : refuse(notFound(`dataset ${id} in project ${projectId}`));
}

/** A model of this project. */
export function findModel({ models }: Store, id: string, projectId: string): ModelRecord {
  const found = models.get(id);
  return found?.projectId === projectId ? found : refuse(notFound(`model ${id} in project ${projectId}`));
}

/** `undefined` when there are none. */
export const findPredictions = (
  { predictions }: Store,
  modelId: string,
  datasetId: string,
): PredictionsRecord | undefined => predictions.get(predictionsId(modelId, datasetId));

/** They have no id of their own: the pair is their key. */
export const predictionsId = (modelId: string, datasetId: string): string => `${modelId} ${datasetId}`;

function refuse(error: RestError): never {
  throw error;
}
