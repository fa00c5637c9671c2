export type Dialect = 'beta' | 'ga';

/**
 * The paths of the published contract that this cluster knows, written from `openapi.yaml` and not from the client's
 * own table, so that the two can't share a mistake. The operation is the contract's operationId without the
 * `Beta` or `Unversioned` that tells two paths of one call apart.
 */
const paths = [
  ['getRimeInfo', 'both', 'GET', '/v1/rime-info'],
  ['getLimitStatus', 'both', 'GET', '/v1/feature-flags/{customerName}/limits/{limit}'],
  ['listEnabledFeatures', 'both', 'GET', '/v1/feature-flags/{customerName}/features'],
  ['listAgents', 'both', 'GET', '/v1/agents'],
  ['getAgent', 'both', 'GET', '/v1/agents/{agentUuid}'],
  ['listProjects', 'both', 'GET', '/v1/projects'],
  ['createProject', 'both', 'POST', '/v1/projects'],
  ['getProject', 'both', 'GET', '/v1/projects/{projectUuid}'],
  ['updateProject', 'both', 'PUT', '/v1/projects/{projectUuid}'],
  ['deleteProject', 'both', 'DELETE', '/v1/projects/{projectUuid}'],
  ['getProjectUrl', 'both', 'GET', '/v1/projects/{projectUuid}/url'],
  ['createImageUnversioned', 'beta', 'POST', '/images'],
  ['getImageUnversioned', 'beta', 'GET', '/images/{name}'],
  ['listImages', 'both', 'GET', '/v1/images'],
  ['createImage', 'both', 'POST', '/v1/images'],
  ['getImage', 'both', 'GET', '/v1/images/{name}'],
  ['deleteImage', 'both', 'DELETE', '/v1/images/{name}'],
  ['listJobsBeta', 'beta', 'GET', '/v1-beta/jobs'],
  ['getJobBeta', 'beta', 'GET', '/v1-beta/jobs/{jobId}'],
  ['cancelJobBeta', 'beta', 'POST', '/v1-beta/jobs/cancel/{jobId}'],
  ['getTestRunIdBeta', 'beta', 'GET', '/v1-beta/jobs/{jobId}/test-run-id'],
  ['getProjectIdBeta', 'beta', 'GET', '/v1-beta/jobs/{jobId}/project-id'],
  ['listJobs', 'ga', 'GET', '/v1/jobs'],
  ['listJobsForProject', 'ga', 'GET', '/v1/jobs/project/{projectUuid}'],
  ['getJob', 'ga', 'GET', '/v1/jobs/{jobId}'],
  ['cancelJob', 'ga', 'POST', '/v1/jobs/cancel/{jobId}'],
  ['getTestRunId', 'ga', 'GET', '/v1/jobs/{jobId}/test-run-id'],
  ['getProjectId', 'ga', 'GET', '/v1/jobs/{jobId}/project-id'],
  ['registerDatasetBeta', 'beta', 'POST', '/v1/registry/dataset/{projectUuid}'],
  ['registerModelBeta', 'beta', 'POST', '/v1/registry/model/{projectUuid}'],
  [
    'registerPredictionSetBeta',
    'beta',
    'POST',
    '/v1/registry/prediction/{projectUuid}/{modelUuid}/{datasetId}',
  ],
  ['registerDataset', 'both', 'POST', '/v1/registry/{projectUuid}/dataset'],
  ['registerModel', 'both', 'POST', '/v1/registry/{projectUuid}/model'],
  [
    'registerPredictionSet',
    'ga',
    'POST',
    '/v1/registry/{projectUuid}/model/{modelUuid}/dataset/{datasetId}/prediction',
  ],
  ['getDataset', 'both', 'GET', '/v1/registry/dataset'],
  ['getModel', 'both', 'GET', '/v1/registry/model'],
  ['getPredictionSet', 'both', 'GET', '/v1/registry/prediction/{modelUuid}/{datasetId}'],
  ['listDatasets', 'both', 'GET', '/v1/registry/{projectUuid}/dataset'],
  ['listModels', 'both', 'GET', '/v1/registry/{projectUuid}/model'],
  ['listPredictionSets', 'both', 'GET', '/v1/registry/{projectUuid}/prediction'],
  ['deleteDataset', 'both', 'DELETE', '/v1/registry/dataset/{datasetId}'],
  ['deleteModel', 'both', 'DELETE', '/v1/registry/model/{modelUuid}'],
  ['deletePredictionSet', 'both', 'DELETE', '/v1/registry/prediction/{modelUuid}/{datasetId}'],
  ['getDatasetUploadUrl', 'both', 'GET', '/v1-beta/datasets/upload-url'],
  ['createDatasetUploadUrl', 'ga', 'POST', '/v1-beta/datasets/upload-url'],
  ['deleteUploadedFile', 'both', 'DELETE', '/v1-beta/datasets/upload-url'],
  ['getModelUploadUrls', 'both', 'GET', '/v1-beta/models/upload-url'],
  ['createModelUploadUrls', 'ga', 'POST', '/v1-beta/models/upload-url'],
  ['listUploadedFiles', 'both', 'GET', '/v1-beta/uploaded-file-urls'],
  ['startStressTest', 'both', 'POST', '/v1/stress-tests/{projectUuid}'],
  ['listTestRuns', 'both', 'GET', '/v1/test-runs'],
  ['getTestRun', 'both', 'GET', '/v1/test-runs/{testRunId}'],
  ['deleteTestRun', 'both', 'DELETE', '/v1/test-runs/{testRunId}'],
  ['renameTestRun', 'both', 'POST', '/v1/test-runs/rename/{testRunId}'],
  ['listTestCases', 'both', 'GET', '/v1/test-cases'],
] as const satisfies readonly (readonly [string, Dialect | 'both', string, string])[];

type WithoutSuffix<Name> = Name extends `${infer Plain}Beta` | `${infer Plain}Unversioned` ? Plain : Name;
export type ApiOperation = WithoutSuffix<(typeof paths)[number][0]>;
/** `putObject` and `getObject` are the storage server's. */
export type Operation = ApiOperation | 'putObject' | 'getObject';

export interface Path {
  readonly operation: ApiOperation;
  /** The contract's name of it. */
  readonly operationId: string;
  readonly dialect: Dialect | 'both';
  readonly method: string;
  readonly path: string;
}

export const livePaths: readonly Path[] = paths.map(([operationId, dialect, method, path]) => ({
  operation: operationId.replace(/(Beta|Unversioned)$/, '') as ApiOperation,
  operationId,
  dialect,
  method,
  path,
}));

/** The call of a request, its path's values decoded; `other-verb` when the path is known but not so. */
export function findPath(
  known: readonly Path[],
  method: string,
  pathname: string,
): { readonly path: Path; readonly params: Readonly<Record<string, string>> } | 'other-verb' | 'no-route' {
  const matches = known.flatMap((path) => {
    const pattern = path.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    return match ? [{ path, groups: match.groups ?? {} }] : [];
  });
  const fewestHoles = (a: { path: Path }, b: { path: Path }): number =>
    a.path.path.split('{').length - b.path.path.split('{').length;
  const [found] = matches.filter(({ path }) => path.method === method).sort(fewestHoles);
  if (!found) return matches.length > 0 ? 'other-verb' : 'no-route';
  const params = Object.entries(found.groups).map(([name, value]) => [name, decodeURIComponent(value)]);
  return { path: found.path, params: Object.fromEntries(params) as Record<string, string> };
}
