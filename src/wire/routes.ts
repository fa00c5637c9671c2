/**
 * Every call the gate makes, in both published dialects. Client and engine share this table;
 * a test compares it with the published paths.
 */

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Path template with `{placeholders}`. */
  readonly path: string;
}

const get = (path: string): Route => ({ method: 'GET', path });
const post = (path: string): Route => ({ method: 'POST', path });

const shared = {
  rimeInfo: get('/v1/rime-info'),
  listProjects: get('/v1/projects'),
  createProject: post('/v1/projects'),
  getProject: get('/v1/projects/{projectUuid}'),
  getProjectUrl: get('/v1/projects/{projectUuid}/url'),
  getDataset: get('/v1/registry/dataset'),
  getModel: get('/v1/registry/model'),
  getPrediction: get('/v1/registry/prediction/{modelUuid}/{datasetId}'),
  listProjectJobs: get('/v1/jobs/project/{projectUuid}'),
  listTestRuns: get('/v1/test-runs'),
  renameTestRun: post('/v1/test-runs/rename/{testRunId}'),
  getLimitStatus: get('/v1/feature-flags/{customerName}/limits/{limit}'),
  getAgent: get('/v1/agents/{agentUuid}'),
  getDatasetUploadUrl: get('/v1-beta/datasets/upload-url'),
  createDatasetUploadUrl: post('/v1-beta/datasets/upload-url'),
  getModelUploadUrls: get('/v1-beta/models/upload-url'),
  createModelUploadUrls: post('/v1-beta/models/upload-url'),
  startStressTest: post('/v1/stress-tests/{projectUuid}'),
  getTestRun: get('/v1/test-runs/{testRunId}'),
  listTestCases: get('/v1/test-cases'),
};

const beta = {
  ...shared,
  getImage: get('/images/{name}'),
  createImage: post('/images'),
  listJobs: get('/v1-beta/jobs'),
  getJob: get('/v1-beta/jobs/{jobId}'),
  cancelJob: post('/v1-beta/jobs/cancel/{jobId}'),
  getTestRunId: get('/v1-beta/jobs/{jobId}/test-run-id'),
  registerDataset: post('/v1/registry/dataset/{projectUuid}'),
  registerModel: post('/v1/registry/model/{projectUuid}'),
  registerPrediction: post('/v1/registry/prediction/{projectUuid}/{modelUuid}/{datasetId}'),
};

export type Operation = keyof typeof beta;

const ga: Record<Operation, Route> = {
  ...shared,
  getImage: get('/v1/images/{name}'),
  createImage: post('/v1/images'),
  listJobs: get('/v1/jobs'),
  getJob: get('/v1/jobs/{jobId}'),
  cancelJob: post('/v1/jobs/cancel/{jobId}'),
  getTestRunId: get('/v1/jobs/{jobId}/test-run-id'),
  registerDataset: post('/v1/registry/{projectUuid}/dataset'),
  registerModel: post('/v1/registry/{projectUuid}/model'),
  registerPrediction: post('/v1/registry/{projectUuid}/model/{modelUuid}/dataset/{datasetId}/prediction'),
};

export const routes: { readonly beta: Record<Operation, Route>; readonly ga: Record<Operation, Route> } = {
  beta,
  ga,
};

/** Fills `{placeholders}`, percent-encoded. Throws RangeError when one has no value. */
export function fillPath(path: string, values: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) throw new RangeError(`The path ${path} needs a value for {${name}}.`);
    return encodeURIComponent(value);
  });
}
