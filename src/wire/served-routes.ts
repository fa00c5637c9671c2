/** Published calls that the gate itself never makes: the engine answers them for other clients, in either dialect. */

export interface ServedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template with `{placeholders}`. */
  readonly path: string;
}

const get = (path: string): ServedRoute => ({ method: 'GET', path });
const post = (path: string): ServedRoute => ({ method: 'POST', path });
const put = (path: string): ServedRoute => ({ method: 'PUT', path });
const remove = (path: string): ServedRoute => ({ method: 'DELETE', path });

const shared = {
  updateProject: put('/v1/projects/{projectUuid}'),
  deleteProject: remove('/v1/projects/{projectUuid}'),
  listDatasets: get('/v1/registry/{projectUuid}/dataset'),
  deleteDataset: remove('/v1/registry/dataset/{datasetId}'),
  listModels: get('/v1/registry/{projectUuid}/model'),
  deleteModel: remove('/v1/registry/model/{modelUuid}'),
  listPredictions: get('/v1/registry/{projectUuid}/prediction'),
  deletePrediction: remove('/v1/registry/prediction/{modelUuid}/{datasetId}'),
  listImages: get('/v1/images'),
  listImagesFiltered: post('/v1/images/list'),
  deleteImage: remove('/v1/images/{name}'),
  deleteTestRun: remove('/v1/test-runs/{testRunId}'),
  listBatchResults: get('/v1/batch-results'),
  getBatchResult: get('/v1/test-runs/{testRunId}/batch-result/{testType}'),
  listFeatureResults: get('/v1/feature-results'),
  getFeatureResult: get('/v1/test-runs/{testRunId}/feature-result/{urlSafeFeatureId}'),
  listSummaryTests: get('/v1/summary-tests'),
  getCategoryResults: get('/v1/category-results/{testRunId}'),
  getTestConfig: get('/v1-beta/test-runs/{testRunId}/test-config/{configName}'),
  listValidationCategories: get('/v1-beta/test-runs/test-category/validation'),
  listEnabledFeatures: get('/v1/feature-flags/{customerName}/features'),
  listAgents: get('/v1/agents'),
  deleteUploadedFile: remove('/v1-beta/datasets/upload-url'),
  listUploadedFiles: get('/v1-beta/uploaded-file-urls'),
  createSchedule: post('/v1-beta/schedules'),
  getSchedule: get('/v1-beta/schedules/{scheduleUuid}'),
  deleteSchedule: remove('/v1-beta/schedules/{scheduleUuid}'),
  activateSchedule: put('/v1-beta/projects/{projectUuid}/schedule/{scheduleUuid}/activate'),
  deactivateSchedule: put('/v1-beta/projects/{projectUuid}/schedule/{scheduleUuid}/deactivate'),
  getLatestLogs: get('/v1/logs/{jobId}'),
};

const beta = { ...shared, getProjectId: get('/v1-beta/jobs/{jobId}/project-id') };

export type ServedOperation = keyof typeof beta;

const ga: Record<ServedOperation, ServedRoute> = {
  ...shared,
  getProjectId: get('/v1/jobs/{jobId}/project-id'),
};

export const servedRoutes: Readonly<Record<'beta' | 'ga', Readonly<Record<ServedOperation, ServedRoute>>>> = {
  beta,
  ga,
};
