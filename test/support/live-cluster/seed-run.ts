import type { LiveCluster } from '../live-cluster.js';
import { ask, type Asked } from './ask.js';
import { textAt } from './call.js';
import type { Dialect } from './paths.js';

/** The paths that differ, as the walk-throughs of the two versions print them. */
export const walkThrough = {
  beta: {
    image: '/images',
    dataset: (project: string) => `/v1/registry/dataset/${project}`,
    model: (project: string) => `/v1/registry/model/${project}`,
    job: (job: string) => `/v1-beta/jobs/${job}`,
    cancel: (job: string) => `/v1-beta/jobs/cancel/${job}`,
    jobs: '/v1-beta/jobs',
  },
  ga: {
    image: '/v1/images',
    dataset: (project: string) => `/v1/registry/${project}/dataset`,
    model: (project: string) => `/v1/registry/${project}/model`,
    job: (job: string) => `/v1/jobs/${job}`,
    cancel: (job: string) => `/v1/jobs/cancel/${job}`,
    jobs: '/v1/jobs',
  },
} as const;

export interface Prepared {
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
}

let runs = 0;

/** Makes a project, two datasets and a model by plain HTTP, as the walk-through does. */
export async function prepare(cluster: LiveCluster, dialect: Dialect): Promise<Prepared> {
  const number = (runs += 1);
  const paths = walkThrough[dialect];
  const post = async (path: string, body: unknown, id: string): Promise<string> =>
    textAt((await ask('POST', cluster.url + path, { body })).body, id);
  const model_task = 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE';
  const projectId = await post(
    '/v1/projects',
    { name: 'NLI gate', description: 'd', model_task },
    'project.id.uuid',
  );
  const dataset = (split: string): Promise<string> => {
    const hugging_face = { dataset_uri: 'rungalileo/snli', split_name: split, loading_params_json: '{}' };
    const body = {
      name: `snli ${split} ${number}`,
      data_info: { connection_info: { hugging_face }, data_params: { label_col: 'label', nrows: 100 } },
    };
    return post(paths.dataset(projectId), body, 'datasetId');
  };
  const model = {
    name: `nli model ${number}`,
    model_info: { hugging_face: { model_uri: 'cross-encoder/nli', kwargs: '{}' } },
  };
  return {
    projectId,
    referenceId: await dataset('train'),
    evaluationId: await dataset('test'),
    modelId: await post(paths.model(projectId), model, 'modelId.uuid'),
  };
}

/** The body that starts a stress test of what was prepared; `more` goes into its configuration. */
export function startBody({ modelId, referenceId, evaluationId }: Prepared, more: object = {}): object {
  const data_info = { ref_dataset_id: referenceId, eval_dataset_id: evaluationId };
  return { test_run_config: { run_name: 'gate', model_id: { uuid: modelId }, data_info, ...more } };
}

export function start(cluster: LiveCluster, prepared: Prepared, more: object = {}): Promise<Asked> {
  const body = startBody(prepared, more);
  return ask('POST', `${cluster.url}/v1/stress-tests/${prepared.projectId}`, { body });
}
